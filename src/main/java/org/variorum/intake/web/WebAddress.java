package org.variorum.intake.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/// Addresses of web pages.
public final class WebAddress {
  private static final int LONGEST = 4_000;

  /// Of IPv6, the block for networks of one's own (RFC 4193).
  private static final int UNIQUE_LOCAL = 0xFC;

  /// Of IPv4, 100.64.0.0/10, which providers share among their customers (RFC 6598).
  private static final int SHARED = 100;

  private WebAddress() {}

  /// The address that a text consists of, if it is one.
  public static Optional<URI> of(String text) {
    String trimmed = text.strip();
    boolean isOne =
        (trimmed.startsWith("http://") || trimmed.startsWith("https://"))
            && trimmed.length() <= LONGEST
            && trimmed.chars().noneMatch(Character::isWhitespace);
    if (!isOne) {
      return Optional.empty();
    }
    try {
      URI uri = URI.create(trimmed);
      return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether an address leads to this computer or to the network that it is in.
  ///
  /// @throws UnknownHostException if there is no such host
  static boolean isPrivate(URI address) throws UnknownHostException {
    return Arrays.stream(InetAddress.getAllByName(address.getHost()))
        .anyMatch(WebAddress::isPrivate);
  }

  private static boolean isPrivate(InetAddress host) {
    byte[] bytes = host.getAddress();
    boolean isOwn =
        host instanceof Inet6Address
            ? (bytes[0] & 0xFE) == UNIQUE_LOCAL
            : bytes[0] == SHARED && (bytes[1] & 0xC0) == 64 || bytes[0] == 0;
    return isOwn
        || host.isLoopbackAddress()
        || host.isSiteLocalAddress()
        || host.isLinkLocalAddress()
        || host.isAnyLocalAddress()
        || host.isMulticastAddress();
  }
}
