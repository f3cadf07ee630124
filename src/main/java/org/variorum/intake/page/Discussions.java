package org.variorum.intake.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds lists of readers' comments by what stands at each of them: "Jane says:", "Reply".
final class Discussions {
  private static final Pattern SIGN =
      Pattern.compile(
          "[^.!?“\"]{1,40}\\s(?:says|sagt|dice|dit)\\s*:|(?:reply|antworten|responder|répondre|rispondi|beantwoorden|svara|permalink|report"
              + " abuse|flag as inappropriate)(?: to .{1,30})?[ ↓→»]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST = 16;
  private static final int FEWEST = 2;

  private final Map<Element, Set<Element>> signed = new IdentityHashMap<>();

  Discussions(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.words() <= LONGEST && SIGN.matcher(firstLine(block)).matches()) {
        // Above the first element that was met before, all is known.
        for (@Nullable Element e = block.element(); e != null; ) {
          @Nullable Element parent = e.parent();
          if (parent == null || !children(parent).add(e)) {
            break;
          }
          e = parent;
        }
      }
    }
  }

  private Set<Element> children(Element parent) {
    return signed.computeIfAbsent(parent, p -> Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static String firstLine(Block block) {
    return block.text().lines().findFirst().orElse("").strip();
  }

  /// Whether an element holds several comments, each in an element of its own.
  boolean has(Element element) {
    return signed.getOrDefault(element, Set.of()).size() >= FEWEST;
  }
}
