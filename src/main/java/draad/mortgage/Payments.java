package draad.mortgage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What is paid each month until a mortgage is paid back. Doubles are exact enough here: a month's rounding is less than
 * a cent and what comes out is shown with two decimals.
 */
final class Payments {

    private final double[] months;

    private Payments(double[] months) {
        this.months = months;
    }

    /** @param interestOnly the part that is paid back at the end only */
    static Payments of(BigDecimal amount, BigDecimal interestOnly, String way, BigDecimal rate, int months) {
        double atTheEnd = interestOnly.min(amount).doubleValue();
        double repaid = amount.doubleValue() - atTheEnd;
        double monthly = rate.doubleValue() / 1200;
        var each = IntStream.range(0, months)
                .mapToDouble(month -> atTheEnd * monthly
                        + ("linear".equals(way)
                                ? repaid / months + repaid * (months - month) / months * monthly
                                : level(repaid, monthly, months)))
                .toArray();
        each[months - 1] += atTheEnd;
        return new Payments(each);
    }

    private static double level(double loan, double monthly, int months) {
        return monthly == 0 ? loan / months : loan * monthly / (1 - Math.pow(1 + monthly, -months));
    }

    BigDecimal total() {
        return rounded(DoubleStream.of(months).sum());
    }

    /**
     * The cost of all together in percents a year: the rate at which what is paid is worth what the customer really
     * gets, which is the amount less the costs.
     */
    BigDecimal yearlyCost(BigDecimal amount, BigDecimal costs) {
        double received = amount.subtract(costs).doubleValue();
        double low = 0;
        double high = 1;
        for (int step = 0; step < 100; step++) {
            double middle = (low + high) / 2;
            if (worth(middle) > received) low = middle;
            else high = middle;
        }
        return rounded((Math.pow(1 + low, 12) - 1) * 100);
    }

    private double worth(double monthly) {
        return IntStream.range(0, months.length)
                .mapToDouble(month -> months[month] / Math.pow(1 + monthly, month + 1))
                .sum();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
