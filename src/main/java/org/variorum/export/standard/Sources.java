package org.variorum.export.standard;

import org.variorum.model.Report;

/// How a report is named where a standard wants an address.
final class Sources {
  private Sources() {}

  /// The hash of the bytes that were compared, as a URN: it names exactly them, wherever they lie.
  static String urn(Report report) {
    return "urn:sha256:" + report.source().sha256();
  }
}
