package org.madang.charts;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.madang.charts.comparison.HeatMap;
import org.madang.charts.comparison.Histogram;
import org.madang.charts.comparison.IntervalBars;
import org.madang.charts.comparison.LifetimeValueChart;
import org.madang.charts.comparison.TornadoChart;
import org.madang.charts.figure.Figure;
import org.madang.charts.network.NetworkDrawing;
import org.madang.charts.style.Language;
import org.madang.charts.timeline.DifferenceChart;
import org.madang.charts.timeline.LineChart;
import org.madang.charts.timeline.MarketShareChart;
import org.madang.charts.timeline.SmallMultiples;
import org.madang.charts.timeline.StackedAreaChart;

/** Every figure people can ask for by name, and the kind of picture that shows it. */
public enum FigureKind {
    INDICATOR(
            "indicator",
            LineChart.class,
            "Strategies over time",
            "시간에 따른 전략 비교",
            "Any indicator week by week, a line with its uncertainty band for each strategy.",
            "주별 지표를 전략마다 선과 불확실성 띠로 보여 줍니다."),
    DIFFERENCE(
            "difference",
            DifferenceChart.class,
            "Difference over time",
            "시간에 따른 차이",
            "How far one strategy is ahead of the other, when it overtakes, and where no difference is clear.",
            "한 전략이 얼마나 앞서는지, 언제 역전하는지, 차이가 뚜렷하지 않은 때는 언제인지 보여 줍니다."),
    MONEY(
            "money",
            StackedAreaChart.class,
            "Where the money went",
            "돈이 쓰인 곳",
            "Spending by lever, stacked, against the revenue that came back.",
            "수단별 지출을 쌓아 돌아온 수익과 견줍니다."),
    CHANNELS(
            "channels",
            StackedAreaChart.class,
            "How members came",
            "가입 경로",
            "New members by channel: advertising, word of mouth, reviews.",
            "광고, 입소문, 후기 등 경로별 신규 회원입니다."),
    STAGES(
            "stages",
            StackedAreaChart.class,
            "From unaware to lapsed",
            "미인지에서 이탈까지",
            "How many people are unaware, aware, members or lapsed, week by week.",
            "미인지, 인지, 회원, 이탈의 사람 수를 주별로 보여 줍니다."),
    RETENTION(
            "retention",
            LineChart.class,
            "Retention by cohort",
            "코호트별 유지율",
            "The share of each join cohort that is still a member, by weeks since joining.",
            "가입 코호트마다 가입 후 주별로 남아 있는 회원의 비율입니다."),
    COHORTS(
            "cohorts",
            HeatMap.class,
            "Retention map",
            "유지율 지도",
            "Retention of all join cohorts at one glance.",
            "모든 가입 코호트의 유지율을 한눈에 보여 줍니다."),
    DISTRIBUTION(
            "distribution",
            Histogram.class,
            "Satisfaction and trust",
            "만족과 신뢰의 분포",
            "How satisfaction or trust is distributed over people, and how many stand behind the gate.",
            "만족이나 신뢰가 사람들 사이에 어떻게 퍼져 있는지, 문턱을 넘지 못한 사람이 얼마인지 보여 줍니다."),
    LOCALITIES(
            "localities",
            IntervalBars.class,
            "Match rate by locality",
            "지역별 매칭률",
            "Where requests find a match and where they do not, with intervals.",
            "요청이 어디에서 매칭되고 어디에서 안 되는지 구간과 함께 보여 줍니다."),
    LIFETIME_VALUE(
            "lifetime-value",
            LifetimeValueChart.class,
            "Value against cost",
            "생애 가치와 획득 비용",
            "Lifetime value of a member against the cost of winning one, with the three-to-one line.",
            "회원 생애 가치를 획득 비용과 견주고 3대 1 선을 그립니다."),
    MARKET_SHARE(
            "market-share",
            MarketShareChart.class,
            "Market shares",
            "시장 점유율",
            "Shares of competing platforms and the concentration of the market (HHI).",
            "경쟁 플랫폼의 점유율과 시장 집중도(HHI)입니다."),
    SCHOOLS(
            "schools",
            SmallMultiples.class,
            "The five schools",
            "다섯 학파의 지표",
            "The indicators of satisfaction, relationship, experience, interaction and trust side by side.",
            "만족, 관계, 경험, 상호작용, 신뢰의 지표를 나란히 보여 줍니다."),
    REPRODUCTION(
            "reproduction",
            LineChart.class,
            "Word of mouth",
            "입소문 재생산 수",
            "How many new members each member brings; above 1 the platform grows by itself.",
            "회원 한 명이 데려오는 신규 회원 수입니다. 1을 넘으면 스스로 자랍니다."),
    SENSITIVITY(
            "sensitivity",
            TornadoChart.class,
            "What matters most",
            "무엇이 중요한가",
            "How far each assumption alone moves the result, the strongest on top.",
            "가정 하나하나가 결과를 얼마나 움직이는지 큰 것부터 보여 줍니다."),
    REGIMES(
            "regimes",
            HeatMap.class,
            "Who wins where",
            "어디서 누가 이기는가",
            "Which strategy is ahead under which conditions, and the boundary between them.",
            "어떤 조건에서 어느 전략이 앞서는지와 그 경계를 보여 줍니다."),
    NETWORK(
            "network",
            NetworkDrawing.class,
            "The network",
            "연결망",
            "A sample of the network: members, lapsed members and hubs, week by week.",
            "표본 연결망에서 회원, 떠난 회원, 허브를 주별로 보여 줍니다.");

    private final String key;
    private final Class<? extends Figure> figure;
    private final String english;
    private final String korean;
    private final String englishMeaning;
    private final String koreanMeaning;

    FigureKind(
            String key,
            Class<? extends Figure> figure,
            String english,
            String korean,
            String englishMeaning,
            String koreanMeaning) {
        this.key = key;
        this.figure = figure;
        this.english = english;
        this.korean = korean;
        this.englishMeaning = englishMeaning;
        this.koreanMeaning = koreanMeaning;
    }

    /** The name on a command line. */
    public String key() {
        return key;
    }

    /** The picture that shows it. */
    public Class<? extends Figure> figure() {
        return figure;
    }

    /** A short heading. */
    public String title(Language language) {
        return language == Language.KOREAN ? korean : english;
    }

    /** What it shows, in a sentence. */
    public String meaning(Language language) {
        return language == Language.KOREAN ? koreanMeaning : englishMeaning;
    }

    /** The kind with this key, if there is one. */
    public static Optional<FigureKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** The kind with this key. */
    public static FigureKind of(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("Figure '" + key + "' is unknown. Allowed: "
                        + Arrays.stream(values()).map(FigureKind::key).collect(Collectors.joining(", "))));
    }
}
