package org.variorum.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.variorum.cli.Picture;

/// Shows a picture as other eyes see it, to try whether what is told by colour is told by more.
final class OtherEyes {
  /// By Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
  /// deficiency", IEEE TVCG 15(6), 2009: no pigment for green, of linear RGB.
  private static final double[][] DEUTERANOPIA = {
    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
  };

  /// Relative luminance, by ITU-R BT.709.
  private static final double[] LUMINANCE = {0.2126, 0.7152, 0.0722};

  private static final double[][] GREY = {LUMINANCE, LUMINANCE, LUMINANCE};

  private OtherEyes() {}

  /// @param png a picture
  /// @return the bytes of a PNG
  static byte[] through(Picture.Eyes eyes, byte[] png) throws IOException {
    return switch (eyes) {
      case MOST -> png;
      case GREY -> seen(png, GREY);
      case DEUTERANOPIA -> seen(png, DEUTERANOPIA);
    };
  }

  private static byte[] seen(byte[] png, double[][] matrix) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    BufferedImage changed =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        changed.setRGB(x, y, seen(image.getRGB(x, y), matrix));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(changed, "png", out);
    return out.toByteArray();
  }

  /// A colour of sRGB as it is seen.
  static int seen(int rgb, Picture.Eyes eyes) {
    return switch (eyes) {
      case MOST -> rgb;
      case GREY -> seen(rgb, GREY);
      case DEUTERANOPIA -> seen(rgb, DEUTERANOPIA);
    };
  }

  private static int seen(int rgb, double[][] matrix) {
    double red = linear(rgb >> 16 & 255);
    double green = linear(rgb >> 8 & 255);
    double blue = linear(rgb & 255);
    int seen = 0;
    for (double[] row : matrix) {
      seen = seen << 8 | channel(row[0] * red + row[1] * green + row[2] * blue);
    }
    return seen;
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int channel(double linear) {
    double share = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(Math.clamp(share, 0, 1) * 255);
  }
}
