package dev.plumbline;

/// The program's entry: window, terminal or a command.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Plumbline");
    }
}
