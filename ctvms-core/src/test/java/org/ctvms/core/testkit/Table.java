package org.ctvms.core.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Rows by key, in the order of the keys. Rows are immutable; a copy shares the map until it is written to. */
final class Table<K extends Comparable<? super K>, V> {
    private final boolean writable;
    private NavigableMap<K, V> rows;
    private boolean shared;

    Table() {
        this(new TreeMap<>(), true);
    }

    private Table(NavigableMap<K, V> rows, boolean writable) {
        this.rows = rows;
        this.writable = writable;
        this.shared = true;
    }

    Table<K, V> copy() {
        return new Table<>(rows, true);
    }

    Table<K, V> readOnly() {
        return new Table<>(rows, false);
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    V get(K key) {
        return find(key).orElseThrow(() -> new IllegalStateException("There is no row " + key));
    }

    boolean has(K key) {
        return rows.containsKey(key);
    }

    Collection<V> all() {
        return List.copyOf(rows.values());
    }

    Collection<K> keys() {
        return List.copyOf(rows.keySet());
    }

    List<K> keysOf(V row) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue().equals(row))
                .map(Map.Entry::getKey)
                .toList();
    }

    Collection<V> after(K key) {
        return List.copyOf(rows.tailMap(key, false).values());
    }

    Collection<V> between(K from, K before) {
        return List.copyOf(rows.subMap(from, before).values());
    }

    Optional<K> lastKey() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.lastKey());
    }

    void put(K key, V row) {
        own(key);
        rows.put(key, row);
    }

    void remove(K key) {
        own(key);
        rows.remove(key);
    }

    void removeThrough(K key) {
        own(key);
        rows.headMap(key, true).clear();
    }

    private void own(K key) {
        if (!writable) {
            throw new IllegalStateException("A unit that only reads tried to write row " + key);
        }
        if (shared) {
            rows = new TreeMap<>(rows);
            shared = false;
        }
    }
}
