package org.variorum.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.variorum.model.Doing;
import org.variorum.model.Located;
import org.variorum.model.Progress;
import org.variorum.model.ReportId;
import org.variorum.model.StoryId;
import org.variorum.model.search.Excerpt;
import org.variorum.model.search.Found;
import org.variorum.model.search.Hit;
import org.variorum.model.search.Query;
import org.variorum.model.search.Target;
import org.variorum.model.search.Term;

/// Searches the stories of a store.
///
/// The index is brought up to date first, in short transactions, so that nobody waits long for the
/// store meanwhile; a store that is opened to read is searched as it is indexed.
public final class Search {
  /// More places than these nobody walks through.
  private static final int MOST = 500;

  /// So many are shown of a story where all are searched, and of one where it alone is.
  private static final int OF_EACH = 4;

  private static final int OF_ONE = 60;

  /// Of so many stories hits are shown.
  private static final int STORIES = 25;

  /// So long the store can be busy without anybody noticing.
  private static final Duration UNNOTICED = Duration.ofMillis(60);

  /// After so many parts the index is worth tidying.
  private static final int MANY = 1000;

  /// How much more a word counts in a heading than in the text.
  private static final String SCORE = "bm25(wording, 4.0, 1.0)";

  private final Database database;
  private final Formats formats;

  Search(Database database, Formats formats) {
    this.database = database;
    this.formats = formats;
  }

  /// What is found of a query, best first and by story.
  ///
  /// @param within the only story to search; all where it is empty
  /// @param progress hears how much of what is not indexed yet is
  /// @throws java.util.concurrent.CancellationException if the progress asks to stop
  /// @throws StoreException if the store fails
  public Found search(Query query, Optional<StoryId> within, Progress progress) {
    if (query.isEmpty()) {
      return Found.NOTHING;
    }
    if (!database.isToRead()) {
      refresh(progress);
    }
    return database.transact(h -> {
      List<Row> rows = rows(h, query, within);
      Map<Long, List<Row>> byStory =
          rows.stream()
              .limit(MOST)
              .collect(Collectors.groupingBy(Row::story, LinkedHashMap::new, Collectors.toList()));
      int each = within.isPresent() ? OF_ONE : OF_EACH;
      List<Found.InStory> stories = new ArrayList<>();
      for (Map.Entry<Long, List<Row>> entry : byStory.entrySet()) {
        if (stories.size() < STORIES) {
          progress.check();
          List<Hit> hits =
              entry.getValue().stream().limit(each).map(row -> hit(h, row, query)).toList();
          Row first = entry.getValue().getFirst();
          stories.add(
              new Found.InStory(
                  new StoryId(first.story), first.title, hits, entry.getValue().size()));
        }
      }
      return new Found(stories, Math.min(rows.size(), MOST), byStory.size(), rows.size() > MOST);
    });
  }

  /// The stories that hold something of a query, in no particular order.
  ///
  /// @throws StoreException if the store fails
  public List<StoryId> stories(Query query, Progress progress) {
    if (query.isEmpty()) {
      return List.of();
    }
    if (!database.isToRead()) {
      refresh(progress);
    }
    return database.transact(h ->
        h.createQuery(
                "SELECT DISTINCT d.story FROM wording JOIN document d ON d.id = wording.rowid"
                    + " WHERE wording MATCH :match")
            .bind("match", match(query))
            .mapTo(Long.class)
            .map(StoryId::new)
            .list());
  }

  private void refresh(Progress progress) {
    List<SearchIndex.Stale> stale = database.transact(h -> new SearchIndex(h, formats).stale());
    for (int first = 0; first < stale.size(); ) {
      progress.check();
      progress.at(Doing.of(Doing.Sort.INDEXING), first / (double) stale.size());
      int from = first;
      first = database.transact(h -> refresh(new SearchIndex(h, formats), stale, from));
    }
    if (stale.size() > MANY) {
      database.transact(h -> new SearchIndex(h, formats).tidy());
    }
  }

  /// Indexes parts from one on, as long as nobody would notice that they wait.
  ///
  /// @return the first that is still to be indexed
  private static int refresh(SearchIndex index, List<SearchIndex.Stale> stale, int from) {
    long start = System.nanoTime();
    int at = from;
    do {
      index.refresh(stale.get(at++));
    } while (at < stale.size() && System.nanoTime() - start < UNNOTICED.toNanos());
    return at;
  }

  private record Row(
      long story, String title, String sort, String name, String heading, String body) {}

  private static List<Row> rows(Handle handle, Query query, Optional<StoryId> within) {
    return handle
        .createQuery(
            "SELECT d.story, s.title, d.sort, d.name, d.heading, d.body"
                + " FROM wording JOIN document d ON d.id = wording.rowid"
                + " JOIN story s ON s.id = d.story"
                + " WHERE wording MATCH :match AND s.removed IS NULL"
                + " AND (:within IS NULL OR d.story = :within) ORDER BY "
                + SCORE
                + ", d.id LIMIT "
                + (MOST + 1))
        .bind("match", match(query))
        .bind("within", within.map(StoryId::value).orElse(null))
        .map((row, context) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("story"),
        row.getString("title"),
        row.getString("sort"),
        row.getString("name"),
        row.getString("heading"),
        row.getString("body"));
  }

  private static Hit hit(Handle handle, Row row, Query query) {
    return switch (row.sort) {
      case "report" -> {
        ReportId report = new ReportId(row.name);
        String text = text(handle, row);
        Excerpt excerpt = Excerpt.of(text, query);
        String words = excerpt.place().in(text);
        yield new Hit(
            new Target.OfReport(new Located(report, excerpt.place()), words), row.heading, excerpt);
      }
      case "finding" ->
          new Hit(
              new Target.OfFinding(row.name, row.heading),
              row.heading,
              Excerpt.of(row.body, query));
      case "note" -> new Hit(new Target.OfNote(row.name), row.heading, Excerpt.of(row.body, query));
      default -> new Hit(new Target.OfStory(), row.heading, Excerpt.of(row.heading, query));
    };
  }

  private static String text(Handle handle, Row row) {
    return handle
        .createQuery("SELECT text FROM report WHERE story = :story AND id = :id")
        .bind("story", row.story)
        .bind("id", row.name)
        .mapTo(String.class)
        .findOne()
        .orElse("");
  }

  /// The query in the language of FTS5. A form holds letters and digits alone, so that nothing the
  /// user types can be a sign of that language.
  static String match(Query query) {
    String wanted =
        query.wanted().stream().map(Search::match).collect(Collectors.joining(" AND ", "(", ")"));
    return query.unwanted().isEmpty()
        ? wanted
        : wanted
            + query.unwanted().stream()
                .map(Search::match)
                .collect(Collectors.joining(" OR ", " NOT (", ")"));
  }

  private static String match(Term term) {
    return "\"" + String.join(" ", term.forms()) + "\"" + (term.open() ? "*" : "");
  }
}
