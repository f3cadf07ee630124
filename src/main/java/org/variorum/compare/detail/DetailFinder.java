package org.variorum.compare.detail;

import java.util.List;

/// Finds the details of one sort.
public interface DetailFinder {
  List<Detail> find(Matter matter);
}
