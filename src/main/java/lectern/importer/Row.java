package lectern.importer;

/// What the model is told of one piece: numbers in a fixed order.
final class Row {
    private final float[] numbers;
    private int at;

    Row(float[] numbers) {
        this.numbers = numbers;
    }

    Row put(double number) {
        numbers[at++] = (float) number;
        return this;
    }

    Row put(boolean holds) {
        return put(holds ? 1 : 0);
    }

    int size() {
        return at;
    }
}
