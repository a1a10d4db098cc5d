package org.madang.scenarios.fit.data;

import org.madang.scenarios.experiment.CohortCounts;
import org.madang.scenarios.fit.As;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.state.CohortBook;

/** How a number of the data is read off a simulated market. */
public sealed interface Measure permits Measure.OfWeeks, Measure.OfCohort, Measure.OfTried {
    /** The value in the unit of the data; NaN where the market has none. */
    double of(Readout market, Point point);

    /** How many weeks of the market it takes. */
    int weeks(Point point);

    /** The indicator by which people name it. */
    Indicator indicator();

    /** @param over what it is divided by, both added up; null for nothing */
    record OfWeeks(Indicator indicator, Indicator over, int platform, As as) implements Measure {
        @Override
        public double of(Readout market, Point point) {
            WeeklySeries series = market.platforms().get(platform);
            if (over != null) {
                return sum(series, indicator, point.span()) / sum(series, over, point.span());
            }
            double value = read(series, point.span());
            return grows(indicator) ? value / market.size() : value;
        }

        @Override
        public int weeks(Point point) {
            return (int) Math.ceil(point.span().to() - 1e-9);
        }

        private double read(WeeklySeries series, Span span) {
            return switch (as) {
                case LEVEL -> level(series, indicator, span.to());
                case MEAN -> mean(series, indicator, span);
                case FLOW ->
                    indicator.unit() == Indicator.Unit.FRACTION_A_WEEK
                            ? chance(series, span)
                            : sum(series, indicator, span);
            };
        }

        private double chance(WeeklySeries series, Span span) {
            double log = 0;
            for (int w = first(span); w <= last(series, span); w++) {
                log += part(span, w) * StrictMath.log1p(-Math.min(0.999, series.at(indicator, w)));
            }
            return -StrictMath.expm1(log);
        }

        /** Whether it grows with the size of the market. */
        private static boolean grows(Indicator indicator) {
            return switch (indicator.unit()) {
                case PARTICIPANTS,
                        PARTICIPANTS_A_WEEK,
                        REQUESTS_A_WEEK,
                        MATCHES_A_WEEK,
                        MESSAGES_A_WEEK,
                        MONEY,
                        MONEY_A_WEEK -> true;
                default -> false;
            };
        }

        private static double level(WeeklySeries series, Indicator indicator, double at) {
            int before = (int) Math.max(1, Math.min(series.weeks(), Math.floor(at + 1e-9)));
            int after = Math.min(series.weeks(), before + 1);
            double part = Math.max(0, Math.min(1, at - before));
            double low = series.at(indicator, before);
            return part == 0 ? low : low + part * (series.at(indicator, after) - low);
        }

        private static double sum(WeeklySeries series, Indicator indicator, Span span) {
            double sum = 0;
            for (int w = first(span); w <= last(series, span); w++) {
                sum += part(span, w) * series.at(indicator, w);
            }
            return sum;
        }

        private static double mean(WeeklySeries series, Indicator indicator, Span span) {
            double sum = 0;
            double weight = 0;
            for (int w = first(span); w <= last(series, span); w++) {
                double value = series.at(indicator, w);
                if (!Double.isNaN(value)) {
                    sum += part(span, w) * value;
                    weight += part(span, w);
                }
            }
            return sum / weight;
        }

        private static int first(Span span) {
            return Math.max(1, (int) Math.floor(span.from() + 1e-9) + 1);
        }

        private static int last(WeeklySeries series, Span span) {
            return Math.min(series.weeks(), (int) Math.ceil(span.to() - 1e-9));
        }

        /** How much of a week lies in a span. */
        private static double part(Span span, int week) {
            return Math.min(week, span.to()) - Math.max(week - 1, span.from());
        }
    }

    /** The share of a cohort that is still there. The market counts cohorts by quarters of joining. */
    record OfCohort(int platform) implements Measure {
        @Override
        public Indicator indicator() {
            return Indicator.MEMBERS;
        }

        @Override
        public double of(Readout market, Point point) {
            CohortCounts counts = market.cohorts().get(platform);
            return counts.retention(cohort(point), tenure(point));
        }

        @Override
        public int weeks(Point point) {
            return (cohort(point) + 1) * CohortBook.WIDTH + tenure(point);
        }

        private static int cohort(Point point) {
            return (int) Math.max(0, Math.floor(point.span().middle() / CohortBook.WIDTH));
        }

        private static int tenure(Point point) {
            return (int) Math.round(point.age());
        }
    }

    /**
     * What those treated have over what those untreated have, in an experiment of the firm.
     *
     * @param number of the experiment in the fit
     * @param first the week in which it was begun
     * @param last the last week in which it was done
     * @param what is read off both
     */
    record OfTried(int number, int first, int last, OfWeeks what) implements Measure {
        @Override
        public Indicator indicator() {
            return what.indicator();
        }

        @Override
        public double of(Readout market, Point point) {
            return market.tried().get(number).times(series -> what.read(series, point.span()));
        }

        @Override
        public int weeks(Point point) {
            return what.weeks(point);
        }
    }
}
