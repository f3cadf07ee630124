package org.variorum.model;

/// Names a story in a store.
public record StoryId(long value) {}
