package org.variorum.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.intake.page.PageReader;
import org.variorum.model.reason.Refusal;
import org.variorum.model.reason.Term;

/// Reads the page of a web archive: of the answers that hold a page, the one with the longest
/// article, since an archive holds frames and advertisements as well.
public final class ArchiveReader {
  private static final Content NOTHING = new Content.Unreadable(Refusal.NO_ARTICLE_IN_ARCHIVE.of());
  private static final Content DAMAGED =
      new Content.Unreadable(Refusal.DAMAGED.of(Term.word("web archive")));

  private static final int LARGEST_PAGE = 20_000_000;
  private static final int LARGEST_ARCHIVE = 200_000_000;
  private static final int MOST_RECORDS = 20_000;
  private static final int MOST_PAGES = 50;

  private final PageReader pages = new PageReader();

  /// An answer that holds a page.
  private record Answer(byte[] bytes, String address, Optional<String> charset) {}

  public Content warc(byte[] bytes, Circumstances circumstances) {
    try {
      return longest(answers(new ByteArrayInputStream(bytes)), circumstances);
    } catch (IOException e) {
      return DAMAGED;
    }
  }

  /// A WACZ is a ZIP with the archives in a folder of their own (Web Archive Collection Zipped 1.1).
  public Content wacz(byte[] bytes, Circumstances circumstances) {
    List<Answer> answers = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches("archive/[^/]+\\.warc(\\.gz)?")) {
          byte[] archive = zip.readNBytes(LARGEST_ARCHIVE);
          answers.addAll(answers(new ByteArrayInputStream(archive)));
        }
      }
      return longest(answers, circumstances);
    } catch (IOException e) {
      return DAMAGED;
    }
  }

  private static List<Answer> answers(InputStream in) throws IOException {
    List<Answer> answers = new ArrayList<>();
    long unpacked = 0;
    try (WarcReader reader = new WarcReader(in)) {
      int records = 0;
      for (Optional<WarcRecord> record = reader.next();
          record.isPresent() && records < MOST_RECORDS && answers.size() < MOST_PAGES;
          record = reader.next()) {
        records++;
        if (record.get() instanceof WarcResponse response && isPage(response)) {
          Answer answer = answer(response);
          unpacked += answer.bytes().length;
          if (unpacked > LARGEST_ARCHIVE) {
            break;
          }
          answers.add(answer);
        }
      }
    }
    return answers;
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP)) {
      return false;
    }
    HttpResponse http = response.http();
    String type = http.contentType().base().toString();
    return http.status() == 200
        && (type.equals("text/html") || type.equals("application/xhtml+xml"));
  }

  private static Answer answer(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    byte[] bytes = http.bodyDecoded().stream().readNBytes(LARGEST_PAGE);
    return new Answer(
        bytes,
        response.target(),
        Optional.ofNullable(http.contentType().parameters().get("charset")));
  }

  private Content longest(List<Answer> answers, Circumstances circumstances) {
    Content best = NOTHING;
    int length = 0;
    for (Answer answer : answers) {
      Circumstances page =
          new Circumstances(
              circumstances.fileName(),
              Optional.of(answer.address()),
              answer.charset(),
              circumstances.today());
      if (pages.read(answer.bytes(), page) instanceof Content.Readable readable
          && readable.article().span().length() > length) {
        length = readable.article().span().length();
        best = readable;
      }
    }
    return best;
  }
}
