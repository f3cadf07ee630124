package org.variorum.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;

/// Tells whether what was read is another version of a report that is there.
///
/// It is where both have the same address, or nearly the same words and nothing says that they come
/// from different places. Two outlets that print one agency's text are two reports, however alike:
/// that they share it is what a comparison is to show.
public final class Versions {
  /// By what a version is told.
  public enum Sign {
    ADDRESS,
    TEXT
  }

  /// @param index of the report that it is a version of
  public record Match(int index, Sign sign) {}

  /// So many of the runs of four words that the shorter text has are in the other, where the outlet or
  /// the site is the same; and where only the title or the name of the file is.
  private static final double NEAR = 0.5;

  private static final double VERY_NEAR = 0.8;

  /// Fewer words say nothing.
  private static final int FEWEST = 30;

  private static final int RUN = 4;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// What a site adds to an address to know where a reader comes from.
  private static final Pattern TRACKING =
      Pattern.compile("(?:utm_[a-z]+|fbclid|gclid|ref|cmpid|smid|share)=.*");

  private Versions() {}

  /// The report that something is a version of: the first with its address, or else the one whose
  /// words are the nearest.
  public static Optional<Match> find(Report read, List<Report> held) {
    Optional<String> address = address(read);
    for (int i = 0; i < held.size(); i++) {
      if (address.isPresent() && address.equals(address(held.get(i)))) {
        return Optional.of(new Match(i, Sign.ADDRESS));
      }
    }
    Set<List<String>> runs = runs(read);
    Optional<Match> best = Optional.empty();
    double nearest = 0;
    for (int i = 0; i < held.size(); i++) {
      double least = least(read, held.get(i));
      double share = least > 1 ? 0 : shared(runs, runs(held.get(i)));
      if (share >= least && share > nearest) {
        nearest = share;
        best = Optional.of(new Match(i, Sign.TEXT));
      }
    }
    return best;
  }

  /// Whether something was published before a report that it is a version of, where both say when.
  public static boolean isEarlier(Report read, Report held) {
    return read.metadata()
        .updated()
        .or(() -> read.metadata().published())
        .flatMap(mine ->
            held.metadata()
                .updated()
                .or(() -> held.metadata().published())
                .map(other -> mine.value().isBefore(other.value())))
        .orElse(false);
  }

  /// How much of the words must be shared; more than all where the two come from different places.
  private static double least(Report one, Report other) {
    Metadata a = one.metadata();
    Metadata b = other.metadata();
    Optional<Boolean> outlet = same(value(a.outlet()), value(b.outlet()));
    Optional<Boolean> site = same(host(one), host(other));
    if (outlet.equals(Optional.of(false)) || site.equals(Optional.of(false))) {
      return Double.MAX_VALUE;
    }
    if (outlet.isPresent() || site.isPresent()) {
      return NEAR;
    }
    boolean title = same(value(a.title()), value(b.title())).orElse(false);
    boolean file = one.source().fileName().equals(other.source().fileName());
    return title || file ? VERY_NEAR : Double.MAX_VALUE;
  }

  private static Optional<Boolean> same(Optional<String> one, Optional<String> other) {
    return one.flatMap(a -> other.map(b -> a.equalsIgnoreCase(b)));
  }

  private static Optional<String> value(Optional<Metadatum<String>> datum) {
    return datum.map(Metadatum::value);
  }

  private static Optional<String> host(Report report) {
    return address(report).map(a -> a.substring(0, (a + "/").indexOf('/')));
  }

  /// The address without what may differ from one visit to the next: the scheme, "www.", a fragment,
  /// what tells where the reader came from.
  private static Optional<String> address(Report report) {
    return value(report.metadata().address())
        .flatMap(given -> {
          try {
            URI uri = new URI(given.strip());
            String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
            String query =
                Optional.ofNullable(uri.getRawQuery()).stream()
                    .flatMap(q -> List.of(q.split("&")).stream())
                    .filter(part -> !TRACKING.matcher(part).matches())
                    .reduce("", (whole, part) -> whole + "&" + part);
            String path = Optional.ofNullable(uri.getRawPath()).orElse("").replaceAll("/+$", "");
            return host.isEmpty()
                ? Optional.empty()
                : Optional.of(host.replaceFirst("^(?:www|m|amp)\\.", "") + path + query);
          } catch (URISyntaxException e) {
            return Optional.empty();
          }
        });
  }

  private static Set<List<String>> runs(Report report) {
    List<String> words =
        BETWEEN
            .splitAsStream(report.text().toLowerCase(Locale.ROOT))
            .filter(w -> !w.isEmpty())
            .toList();
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size() && words.size() >= FEWEST; i++) {
      runs.add(words.subList(i, i + RUN));
    }
    return runs;
  }

  private static double shared(Set<List<String>> one, Set<List<String>> other) {
    Set<List<String>> less = one.size() < other.size() ? one : other;
    Set<List<String>> more = less == one ? other : one;
    return less.isEmpty() ? 0 : (double) less.stream().filter(more::contains).count() / less.size();
  }
}
