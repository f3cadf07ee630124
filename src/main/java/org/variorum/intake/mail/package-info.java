/// Mails, and pages that a browser saved in the form of a mail.
///
/// Assumes that the report is what the mail says; what is attached to it is a file of its own.
@NullMarked
package org.variorum.intake.mail;

import org.jspecify.annotations.NullMarked;
