package org.variorum.model;

/// What a report says of one of its entities: an age, a role, a home, a nationality.
///
/// @param entity the index of the entity
/// @param mention the index of the mention that says it, whose kind tells what sort of trait it is
/// @param topic what a reader would ask for: "age", "role", "home"
public record Trait(int entity, int mention, String topic) {}
