package org.variorum.ui.timeline;

import java.util.List;
import org.variorum.model.Amount;
import org.variorum.model.Relation;
import org.variorum.ui.kit.Item;

/// A toll over time: how many, by the day to which a report knows it.
///
/// @param points the earliest first
/// @param most the highest number on the chart
/// @param days the days of the points, as they are told
record Chart(Item.OfFinding item, List<Point> points, double most, List<Day> days) {

  /// What reports of one day give alike.
  ///
  /// @param letters of the reports
  /// @param share where their day is, from 0 to 1
  /// @param words of the first report that says it in these words, and of each that says it otherwise
  record Point(
      List<String> letters, double share, Amount amount, List<String> words, Relation relation) {
    double low() {
      return amount.low();
    }

    double high() {
      return amount.high();
    }
  }

  /// @param share where it is, from 0 to 1
  record Day(double share, String name) {}
}
