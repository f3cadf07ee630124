/// Pages from the web, fetched where the user gives an address and never else.
///
/// Assumes that an answer may be made to harm: its size, its time and its redirects are limited, and
/// addresses of this computer and its network are asked about first.
@NullMarked
package org.variorum.intake.web;

import org.jspecify.annotations.NullMarked;
