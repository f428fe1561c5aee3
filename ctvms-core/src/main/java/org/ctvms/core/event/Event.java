package org.ctvms.core.event;

/** Something that has happened and is committed; each kind stands in the room of its feature. */
public interface Event {}
