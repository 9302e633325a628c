package lectern.bench;

/// What one piece of work cost until it was painted, in milliseconds.
///
/// @param cpu of the FX thread and the render thread together
/// @param longest the longest time for which the FX thread could do nothing else
record Cost(double cpu, double wall, double longest) {
    static final Cost NONE = new Cost(0, 0, 0);

    /// Both, one after the other.
    Cost and(Cost next) {
        return new Cost(cpu + next.cpu, wall + next.wall, Math.max(longest, next.longest));
    }
}
