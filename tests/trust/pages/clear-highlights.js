// Clears what is painted, five times a second.
attack(() => CSS.highlights.clear(), 200);
