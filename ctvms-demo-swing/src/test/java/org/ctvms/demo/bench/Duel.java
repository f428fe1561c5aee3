package org.ctvms.demo.bench;

/** Measures the engine and its limit in turns. */
final class Duel {
    private static final int WARM_UPS = 10;
    private static final int ROUNDS = 21;

    private Duel() {}

    static void millis(String name, Runnable engine, Runnable limit) {
        millis(name, engine, limit, WARM_UPS, ROUNDS);
    }

    static void millis(String name, Runnable engine, Runnable limit, int warmUps, int rounds) {
        double[] engineTimes = new double[rounds];
        double[] limitTimes = new double[rounds];
        for (int round = -warmUps; round < rounds; round++) {
            double engineTime = millis(engine);
            double limitTime = millis(limit);
            if (round >= 0) {
                engineTimes[round] = engineTime;
                limitTimes[round] = limitTime;
            }
        }
        BenchLine.time(name, engineTimes, limitTimes, "ms");
    }

    /** How many of the things a second each did, of that many in a round. */
    static void rate(String name, int things, String unit, Runnable engine, Runnable limit, int rounds) {
        double[] engineRates = new double[rounds];
        double[] limitRates = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            double engineTime = millis(engine);
            double limitTime = millis(limit);
            if (round >= 0) {
                engineRates[round] = things * 1000 / engineTime;
                limitRates[round] = things * 1000 / limitTime;
            }
        }
        BenchLine.rate(name, engineRates, limitRates, unit);
    }

    private static double millis(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }
}
