package org.variorum.app;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.ProtocolFamily;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.time.Clock;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;

/// Runs the program in a virtual machine in which no socket can be made: neither by channels, which
/// the JDK's web client uses, nor by the older classes. Says on standard error what was tried.
public final class SocketsForbidden extends SelectorProvider {
  /// What is said of each try.
  static final String TRIED = "a socket was asked for";

  /// The argument that has an address fetched by all means, to see that it fails.
  static final String FETCH = "--fetch";

  /// The arguments of the program, or [#FETCH] and an address.
  public static void main(String[] arguments) throws IOException {
    forbid();
    if (arguments[0].equals(FETCH)) {
      tryAll(URI.create(arguments[1]));
      return;
    }
    Main.main(arguments);
  }

  private static void tryAll(URI address) throws IOException {
    try {
      Outcome outcome = new Intake(Clock.systemUTC()).address(address, true);
      System.out.println(outcome.getClass().getSimpleName());
    } catch (IllegalStateException e) {
      System.out.println("no client");
    }
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      System.out.println(connection.getResponseCode());
    } catch (IOException | RuntimeException e) {
      System.out.println("no connection");
    }
  }

  // There is no other way to reach the older classes without an agent.
  @SuppressWarnings("deprecation")
  private static void forbid() throws IOException {
    Socket.setSocketImplFactory(() -> {
      throw forbidden();
    });
    DatagramSocket.setDatagramSocketImplFactory(() -> {
      throw forbidden();
    });
  }

  private static IllegalStateException forbidden() {
    System.err.println(TRIED);
    return new IllegalStateException(TRIED);
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    throw forbidden();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw forbidden();
  }

  @Override
  public Pipe openPipe() {
    throw forbidden();
  }

  @Override
  public AbstractSelector openSelector() {
    throw forbidden();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw forbidden();
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw forbidden();
  }
}
