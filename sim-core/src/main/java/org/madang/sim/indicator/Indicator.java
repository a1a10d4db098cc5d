package org.madang.sim.indicator;

/**
 * What is reported for every platform and week. The key is the name in files, columns and charts; labels in English and
 * Korean are for charts.
 */
public enum Indicator {
    MEMBERS("members", "Members", "회원", Unit.PARTICIPANTS, "Registered members at the end of the week, active or not."),
    SEEKERS("seekers", "Seekers", "수요자", Unit.PARTICIPANTS, "Members who need."),
    PROVIDERS("providers", "Providers", "공급자", Unit.PARTICIPANTS, "Members who have."),
    ACTIVE(
            "active",
            "Active members",
            "활성 회원",
            Unit.PARTICIPANTS,
            "Members who are not dormant: a match, or joined, within the last 12 weeks (leave.dormantAfter)."),
    ACTIVE_SEEKERS("activeSeekers", "Active seekers", "활성 수요자", Unit.PARTICIPANTS, "Seekers who are not dormant."),
    ACTIVE_PROVIDERS(
            "activeProviders", "Active providers", "활성 공급자", Unit.PARTICIPANTS, "Providers who are not dormant."),
    PAID_BY_OTHER(
            "paidByOther",
            "Members somebody else pays for",
            "대납 회원",
            Unit.PARTICIPANTS,
            "Members whose account is paid by somebody else: users, not payers."),
    UNAWARE("unaware", "Unaware", "미인지", Unit.PARTICIPANTS, "People who have not heard of the platform."),
    AWARE("aware", "Aware", "인지", Unit.PARTICIPANTS, "People who know the platform and never joined."),
    LAPSED("lapsed", "Lapsed", "이탈자", Unit.PARTICIPANTS, "People who were members and left."),
    JOINS(
            "joins",
            "New members",
            "가입(재가입 포함)",
            Unit.PARTICIPANTS_A_WEEK,
            "People who joined in the week, returns included."),
    JOINS_ADVERTISING(
            "joinsAdvertising",
            "Joins by advertising",
            "광고 가입",
            Unit.PARTICIPANTS_A_WEEK,
            "Joins of people who last heard through advertising, press or chance."),
    JOINS_WORD_OF_MOUTH(
            "joinsWordOfMouth",
            "Joins by word of mouth",
            "구전 가입",
            Unit.PARTICIPANTS_A_WEEK,
            "Joins of people who last heard through friends or reviews."),
    JOINS_PARTNER(
            "joinsPartner",
            "Joins by partners",
            "제휴 가입",
            Unit.PARTICIPANTS_A_WEEK,
            "Joins of people who last heard through a partner."),
    FIRST_JOINS(
            "firstJoins",
            "First-time members",
            "첫 가입",
            Unit.PARTICIPANTS_A_WEEK,
            "Joins of people who had never been members."),
    RETURNS("returns", "Returning members", "재가입", Unit.PARTICIPANTS_A_WEEK, "Joins of people who had lapsed."),
    LEAVES("leaves", "Leaving members", "이탈 회원", Unit.PARTICIPANTS_A_WEEK, "Members who left in the week."),
    CHURN(
            "churn",
            "Churn",
            "이탈률",
            Unit.FRACTION_A_WEEK,
            "Leaving members over everybody who was a member in the week."),
    REQUESTS(
            "requests",
            "Requests",
            "이용 요청",
            Unit.REQUESTS_A_WEEK,
            "Requests of seekers, on each platform where they were tried."),
    MATCHES("matches", "Matches", "매칭", Unit.MATCHES_A_WEEK, "Requests that found a provider."),
    MATCH_RATE("matchRate", "Match rate", "매칭률", Unit.FRACTION, "Matches over requests (fill rate)."),
    MEAN_FIT("meanFit", "Mean fit", "매칭 적합도", Unit.FRACTION, "Mean fit of the matches: 1 same taste, 0 opposite."),
    CAPACITY_USE("capacityUse", "Use of capacity", "공급 가동률", Unit.FRACTION, "Matches over the capacity offered."),
    GROSS_MERCHANDISE_VALUE(
            "grossMerchandiseValue",
            "Gross merchandise value",
            "총거래액(GMV)",
            Unit.MONEY_A_WEEK,
            "Matches × transaction value with premiums."),
    REVENUE("revenue", "Revenue", "매출", Unit.MONEY_A_WEEK, "Take rate × gross merchandise value + subscriptions."),
    SERVING_COST(
            "servingCost",
            "Cost of serving",
            "서비스 원가",
            Unit.MONEY_A_WEEK,
            "Variable cost of matches and support of members."),
    SPEND("spend", "Spending", "전략 지출", Unit.MONEY_A_WEEK, "All levers, bonuses and partners."),
    SPEND_ACQUISITION(
            "spendAcquisition", "Spend on acquisition", "획득 지출", Unit.MONEY_A_WEEK, "Media, bonuses and partners."),
    SPEND_SATISFACTION(
            "spendSatisfaction",
            "Spend on satisfaction",
            "고객만족 지출",
            Unit.MONEY_A_WEEK,
            "Spending on the satisfaction lever."),
    SPEND_RELATIONSHIP(
            "spendRelationship",
            "Spend on relationship",
            "고객관계 지출",
            Unit.MONEY_A_WEEK,
            "Spending on the relationship lever."),
    SPEND_EXPERIENCE(
            "spendExperience",
            "Spend on experience",
            "고객경험 지출",
            Unit.MONEY_A_WEEK,
            "Spending on the experience lever."),
    SPEND_INTERACTION(
            "spendInteraction",
            "Spend on interaction",
            "상호작용 지출",
            Unit.MONEY_A_WEEK,
            "Spending on the interaction lever."),
    SPEND_TRUST("spendTrust", "Spend on trust", "신뢰 구축 지출", Unit.MONEY_A_WEEK, "Spending on the trust lever."),
    PROFIT("profit", "Profit", "이익", Unit.MONEY_A_WEEK, "Revenue less cost of serving less spending."),
    NET_PRESENT_VALUE(
            "netPresentValue", "Net present value", "순현재가치", Unit.MONEY, "Profit so far, discounted to week 0."),
    NET_PRESENT_VALUE_WITH_REMAINS(
            "netPresentValueWithRemains",
            "Net present value with what remains",
            "순현재가치(기간 후 가치 포함)",
            Unit.MONEY,
            "In the last week only: the net present value, and what those who have been won and kept still bring when the market is simulated on (after.weeks) without acquisition."),
    CASH("cash", "Cash", "누적 현금", Unit.MONEY, "Profit so far, not discounted."),
    ACQUISITION_COST(
            "acquisitionCost",
            "Acquisition cost",
            "고객획득비용(CAC)",
            Unit.MONEY_A_MEMBER,
            "Spend on acquisition over new members, last 13 weeks (CAC)."),
    FIRST_CUSTOMER_COST(
            "firstCustomerCost",
            "Cost of a first-time member",
            "첫 가입 고객획득비용",
            Unit.MONEY_A_MEMBER,
            "Spend on acquisition over those who joined for the first time, last 13 weeks."),
    RETENTION_COST(
            "retentionCost",
            "Retention cost",
            "고객유지비용",
            Unit.MONEY_A_MEMBER_AND_YEAR,
            "Spend on the five retention levers for one member for a year, at the rate of the last 13 weeks."),
    PAYBACK(
            "payback",
            "Payback",
            "획득비용 회수 기간",
            Unit.WEEKS,
            "Acquisition cost over weekly margin of a member (CAC payback)."),
    MARGIN(
            "margin",
            "Margin of a member",
            "회원당 공헌이익",
            Unit.MONEY_A_MEMBER_AND_WEEK,
            "Revenue less cost of serving, by member, last 13 weeks."),
    LIFETIME_VALUE(
            "lifetimeValue",
            "Lifetime value",
            "고객생애가치(LTV)",
            Unit.MONEY_A_MEMBER,
            "Expected: margin · r / (1 + i − r), with the retention r of the last 13 weeks (Gupta, Lehmann & Stuart 2004)."),
    REALISED_VALUE(
            "realisedValue",
            "Realised value of a member",
            "회원당 누적 공헌이익",
            Unit.MONEY_A_MEMBER,
            "Margin so far over everybody who ever joined."),
    CUSTOMER_EQUITY("customerEquity", "Customer equity", "고객자산", Unit.MONEY, "Members × lifetime value."),
    MARKET_SHARE(
            "marketShare",
            "Market share",
            "시장점유율",
            Unit.FRACTION,
            "Matches on this platform over those on all; members where nobody matches."),
    CONCENTRATION(
            "concentration",
            "Concentration",
            "시장 집중도(HHI)",
            Unit.FRACTION,
            "Sum of squared market shares (HHI), 1 for a monopoly."),
    REPEAT_RATE(
            "repeatRate",
            "Repeat rate",
            "재구매율",
            Unit.FRACTION,
            "First-time customers who came back within 13 weeks, of those whose first match was 14 to 26 weeks ago."),
    NET_PROMOTER_SCORE(
            "netPromoterScore",
            "Net promoter score",
            "순추천지수(NPS)",
            Unit.POINTS,
            "100 × (promoters − detractors) over members with an experience: promoters are behind the gate with satisfaction of 1/8 or more, detractors have −1/8 or less."),
    SATISFACTION("satisfaction", "Satisfaction", "고객만족도", Unit.SATISFACTION, "Mean over members, −1 to 1."),
    EXPECTATION("expectation", "Expectation", "기대수준", Unit.FRACTION, "Mean expected performance of members."),
    PERFORMANCE(
            "performance", "Performance", "지각성능", Unit.FRACTION, "Mean performance felt by seekers who were matched."),
    PERSONAL_TRUST("personalTrust", "Personal trust", "개인적 신뢰", Unit.FRACTION, "Mean over members."),
    INSTITUTIONAL_TRUST(
            "institutionalTrust",
            "Institutional trust",
            "제도적 신뢰",
            Unit.FRACTION,
            "Trust in the platform as an institution."),
    TRUSTING_MEMBERS(
            "trustingMembers",
            "Members who trust enough",
            "신뢰 기준 충족 회원",
            Unit.FRACTION,
            "Members whose perceived trust reaches their threshold."),
    TRUSTING_PROSPECTS(
            "trustingProspects",
            "Prospects who trust enough",
            "신뢰 기준 충족 잠재고객",
            Unit.FRACTION,
            "Of those who know the platform and are no members, lapsed ones included, those whose perceived trust reaches their threshold."),
    SHARE_OF_WALLET(
            "shareOfWallet",
            "Share of wallet",
            "지갑점유율",
            Unit.FRACTION,
            "Matches here over all matches of its members on any platform."),
    SHARE_OF_LIFETIME_VALUE(
            "shareOfLifetimeValue",
            "Share of lifetime value",
            "고객생애가치 점유율",
            Unit.FRACTION,
            "Customer equity over that of all platforms."),
    PAIN(
            "pain",
            "Pain points",
            "페인포인트 지수",
            Unit.FRACTION,
            "Mean pain left for a member: pain sensitivity × (1 − experience level)."),
    GAIN(
            "gain",
            "Gain points",
            "게인포인트 지수",
            Unit.FRACTION,
            "Mean gain for a member: fit of the gains × experience level."),
    FIRM_INTERACTIONS(
            "firmInteractions",
            "Firm–customer interactions",
            "기업–고객 상호작용",
            Unit.CONTACTS_A_MEMBER_AND_WEEK,
            "Requests, support contacts and offers (one a week at full interaction lever), by member."),
    CUSTOMER_INTERACTIONS(
            "customerInteractions",
            "Customer–customer interactions",
            "고객 간 상호작용",
            Unit.CONTACTS_A_MEMBER_AND_WEEK,
            "Matches and messages of word of mouth, by member."),
    MESSAGES_GOOD(
            "messagesGood",
            "Praise",
            "긍정 구전",
            Unit.MESSAGES_A_WEEK,
            "Good messages received by those who listen; reviews do not count."),
    MESSAGES_BAD(
            "messagesBad",
            "Complaints",
            "부정 구전",
            Unit.MESSAGES_A_WEEK,
            "Bad messages received by those who listen; reviews do not count."),
    REPRODUCTION_NUMBER(
            "reproductionNumber",
            "Reproduction number of word of mouth",
            "구전 재생산지수",
            Unit.MEMBERS_A_MEMBER,
            "Members whom one member brings by word of mouth while a member, at the rates of the last 13 weeks."),
    LEVEL_SATISFACTION("levelSatisfaction", "Satisfaction lever", "고객만족 활동 수준", Unit.FRACTION, "Level of the lever."),
    LEVEL_RELATIONSHIP("levelRelationship", "Relationship lever", "고객관계 활동 수준", Unit.FRACTION, "Level of the lever."),
    LEVEL_EXPERIENCE("levelExperience", "Experience lever", "고객경험 활동 수준", Unit.FRACTION, "Level of the lever."),
    LEVEL_INTERACTION("levelInteraction", "Interaction lever", "상호작용 활동 수준", Unit.FRACTION, "Level of the lever."),
    LEVEL_TRUST("levelTrust", "Trust lever", "신뢰 활동 수준", Unit.FRACTION, "Level of the lever.");

    /** Units, as programs read them. */
    public enum Unit {
        PARTICIPANTS("people"),
        PARTICIPANTS_A_WEEK("people a week"),
        REQUESTS_A_WEEK("requests a week"),
        MATCHES_A_WEEK("matches a week"),
        MESSAGES_A_WEEK("messages a week"),
        MONEY("money"),
        MONEY_A_WEEK("money a week"),
        MONEY_A_MEMBER("money a member"),
        MONEY_A_MEMBER_AND_WEEK("money a member and week"),
        MONEY_A_MEMBER_AND_YEAR("money a member and year"),
        WEEKS("weeks"),
        FRACTION("fraction"),
        FRACTION_A_WEEK("fraction a week"),
        POINTS("points, −100 to 100"),
        SATISFACTION("−1 to 1"),
        CONTACTS_A_MEMBER_AND_WEEK("contacts a member and week"),
        MEMBERS_A_MEMBER("members a member");

        private final String english;

        Unit(String english) {
            this.english = english;
        }

        public String english() {
            return english;
        }
    }

    /** How many there are. */
    public static final int COUNT = values().length;

    private final String key;
    private final String label;
    private final String korean;
    private final Unit unit;
    private final String meaning;

    Indicator(String key, String label, String korean, Unit unit, String meaning) {
        this.key = key;
        this.label = label;
        this.korean = korean;
        this.unit = unit;
        this.meaning = meaning;
    }

    /** The name in files and columns. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String koreanLabel() {
        return korean;
    }

    public Unit unit() {
        return unit;
    }

    /** One sentence: what is counted. */
    public String meaning() {
        return meaning;
    }

    /** Whether more of it is good for the platform, so that the higher side is ahead. */
    public boolean moreIsBetter() {
        return switch (this) {
            case PAID_BY_OTHER,
                    UNAWARE,
                    LAPSED,
                    LEAVES,
                    CHURN,
                    SERVING_COST,
                    SPEND,
                    SPEND_ACQUISITION,
                    SPEND_SATISFACTION,
                    SPEND_RELATIONSHIP,
                    SPEND_EXPERIENCE,
                    SPEND_INTERACTION,
                    SPEND_TRUST,
                    ACQUISITION_COST,
                    FIRST_CUSTOMER_COST,
                    RETENTION_COST,
                    PAYBACK,
                    CONCENTRATION,
                    PAIN,
                    MESSAGES_BAD -> false;
            default -> true;
        };
    }

    /** The indicator with that key, or null. */
    public static Indicator find(String key) {
        for (Indicator indicator : values()) {
            if (indicator.key.equals(key)) {
                return indicator;
            }
        }
        return null;
    }
}
