package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerColumn;
import org.ctvms.core.customer.CustomerOrder;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link org.ctvms.core.customer.CustomerStore#search} finds. */
public abstract class CustomerSearchContract extends StoreContract {
    private static final int ALL = 1000;

    @BeforeEach
    void addSomePeople() {
        add(Samples.customer(101, "Anna Sample", "+91 98765 43210"));
        add(Samples.customer(102, "José Émile Exemplo", "080-555-0102"));
        add(Samples.customer(103, "Samuel Annapolis", "(044) 2000 103"));
        add(Samples.customer(1010, "Zoé Tester", "0700 101 999"));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"101, 101", "102, 102", "1010, 1010"})
    void theExactCrfFindsTheCustomer(String text, int crf) {
        assertThat(search(text)).contains(crf);
    }

    @Test
    void aPartOfTheCrfFindsNobody() {
        assertThat(search("10")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "ANNA", "Anna", "ann"})
    void theStartOfAnyWordOfTheNameFindsCaseIgnored(String text) {
        assertThat(search(text)).containsExactly(101, 103);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jose", "JOSÉ", "emile", "ÉMI", "exemplo jose", "Jose Emile", "j é e"})
    void accentsAndTheOrderOfWordsAreIgnored(String text) {
        assertThat(search(text)).containsExactly(102);
    }

    @Test
    void everyWordOfTheTextMustStartAWord() {
        assertThat(search("sam ann")).containsExactly(101, 103);
        assertThat(search("samuel anne")).isEmpty();
    }

    @Test
    void theMiddleOfAWordFindsNobody() {
        assertThat(search("nna")).isEmpty();
        assertThat(search("ester")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+91 98765 43210", "9876543210", "98765-43210", "(987) 65", "54 32"})
    void anyRunOfThreeOrMoreDigitsOfTheMobileFindsHoweverTyped(String text) {
        assertThat(search(text)).containsExactly(101);
    }

    @Test
    void twoDigitsFindNoMobile() {
        assertThat(search("98")).isEmpty();
    }

    @Test
    void crfAndMobileBothFind() {
        assertThat(search("101")).containsExactly(101, 1010);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A%o", "%x", "_nna", "' OR ''='", "+anna -x"})
    void signsOfAQueryLanguageAreOnlyCharacters(String text) {
        assertThat(search(text)).isEmpty();
    }

    @Test
    void aRemovedCustomerIsHidden() {
        change(work -> work.customers().remove(new Crf(101), LocalDate.of(2026, 4, 1)));
        assertThat(search("anna")).containsExactly(103);
        assertThat(search("101")).containsExactly(1010);
        assertThat(search("98765")).isEmpty();
    }

    @Test
    void aChangedNameAndMobileAreFoundAndTheOldOnesNot() {
        change(work -> work.customers().update(Samples.customer(101, "Björn Renamed", "0311 222 333")));
        assertThat(search("bjorn")).containsExactly(101);
        assertThat(search("0311222")).containsExactly(101);
        assertThat(search("anna")).containsExactly(103);
        assertThat(search("98765")).isEmpty();
    }

    @Test
    void noTextFindsEverybodyByCrf() {
        assertThat(search("")).containsExactly(101, 102, 103, 1010);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anne-marie", "Marie", "d'souza", "souza d", "anne marie souza", "ANNE–MARIE"})
    void dashesAndApostrophesPartWords(String text) {
        add(Samples.customer(300, "Anne-Marie D'Souza", "0600 000 300"));
        assertThat(search(text)).containsExactly(300);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            dsouza     | D'Souza
            D’SOUZA    | D'Souza
            souza      | D'Souza
            d'souza    | Dsouza
            d'souza    | D Souza
            oneil      | O’Neil
            o'neil     | OʼNeil
            alrashid   | Al-Rashid
            al-rashid  | Alrashid
            rashid     | Al-Rashid
            al rashid  | Al‑Rashid
            annemarie  | Anne-Marie Louise
            marielou   | Anne-Marie-Louise
            anne-marie-louise | Annemarie Louise
            krsample   | K.R.Sample
            """)
    void namesAreFoundWithAndWithoutTheSignsInThem(String text, String name) {
        add(Samples.customer(300, name, "0600 000 300"));
        assertThat(search(text)).containsExactly(300);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "yildiz, Yıldız",
        "YILDIZ, Yıldız",
        "yıldız, YILDIZ",
        "istanbul, İSTANBUL",
        "lukasz, Łukasz",
        "soren, SØREN",
        "dang, Đặng",
        "strauss, Strauß",
        "STRAUSS, STRAUẞ",
        "strauß, Strauss",
        "aesa, Æsa",
        "gudrun, Guðrún",
        "thor, Þór",
        "oeuvre, Œuvre",
        "bjorn, Björn",
        "aliyev, Əliyev",
        "шереметев, ШЕРЕМЕТЬЕВ Шереметев",
        "алена, Алёна",
        "οδυσσευσ, Οδυσσεύς",
        "محمد, مُحَمَّـد",
        "احمد, أحمد",
        "علی, علي",
        "शर्मा, शर्‍मा",
        "जाहिद, ज़ाहिद",
        "ज़ाहिद, ज़ाहिद",
        "അവൻ, അവന്‍",
        "கொடி, கொடி",
        "studio 54, Studio ５٤"
    })
    void lettersAreComparedAsPeopleTypeThem(String text, String name) {
        add(Samples.customer(300, name, "0600 000 300"));
        assertThat(search(text)).containsExactly(300);
    }

    @Test
    void vowelSignsOfScriptsThatNeedThemAreCompared() {
        add(Samples.customer(300, "राम शर्मा", "0600 000 300"));
        add(Samples.customer(301, "रीमा शर्मा", "0600 000 301"));
        add(Samples.customer(302, "रमा शर्मा", "0600 000 302"));
        add(Samples.customer(303, "रोमी शर्मा", "0600 000 303"));
        add(Samples.customer(304, "กิน", "0600 000 304"));
        add(Samples.customer(305, "กาน", "0600 000 305"));
        assertThat(search("राम")).containsExactly(300);
        assertThat(search("रोमी")).containsExactly(303);
        assertThat(search("रमा शर्मा")).containsExactly(302);
        assertThat(search("शर्मा")).containsExactly(300, 301, 302, 303);
        assertThat(search("กิ")).containsExactly(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "98765 43210",
                "98765‑43210",
                "98765–43210",
                "98765 43210",
                "‎98765 43210",
                "﻿+91 98765 43210",
                "‪+91 98765 43210‬",
                "⁨+919876543210⁩",
                "98765−43210",
                "＋９１ ９８７６５－43210",
                "٩٨٧٦٥٤٣٢١٠",
                "९८७६५ 43210",
                "98765/43210",
                "(91)　98765·43210"
            })
    void aMobileIsFoundHoweverItIsPasted(String text) {
        assertThat(search(text)).containsExactly(101);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#103",
                "# 103",
                "CRF 103",
                "CRF-103",
                "crf103",
                "Crf: 103",
                "no. 103",
                "CRF no. 103",
                "CRF #103",
                "№ 103",
                "‎CRF 103",
                "#0103",
                "＃１０３"
            })
    void crfIsFoundByItsNameAndIsNotTakenForAMobile(String text) {
        assertThat(search(text)).containsExactly(103);
    }

    @Test
    void namesThatBeginLikeACrfAreStillFound() {
        add(Samples.customer(300, "Crfan Nora", "0600 000 300"));
        add(Samples.customer(301, "Hall No. 103", "0600 000 301"));
        assertThat(search("crf")).containsExactly(300);
        assertThat(search("crfan")).containsExactly(300);
        assertThat(search("no")).containsExactly(300, 301);
        assertThat(search("no. 103")).containsExactly(103, 301);
    }

    @Test
    void digitsInNamesAreFoundBesideAWord() {
        add(Samples.customer(300, "Studio 54 Sample", "0600 000 300"));
        assertThat(search("studio 54")).containsExactly(300);
        assertThat(search("studio 5")).containsExactly(300);
        assertThat(search("studio 4")).isEmpty();
        assertThat(search("54"))
                .as("a number alone is a CRF or digits of a mobile")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9198765", "+9198765", "98765 43210", "098765 43210", "0091 98765 43210", "919876543210"})
    void aMobileKeptWithItsCountryIsFoundWithAndWithout(String text) {
        assertThat(search(text)).containsExactly(101);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+62 700 101 999", "0062-700-101-999", "62700101999", "+1 700 101 999", "+358 (0)700/101.999"})
    void aMobileKeptWithoutItsCountryIsFoundWithIt(String text) {
        assertThat(search(text)).containsExactly(1010);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+91", "-", "+", "%", "'", "()"})
    void signsAndACountryAloneFindNobody(String text) {
        assertThat(search(text)).isEmpty();
    }

    @Test
    void aWordThatIsTypedTwiceIsOneWord() {
        assertThat(search("anna anna")).containsExactly(101, 103);
    }

    @Test
    void pagesOfTwoWordsAndOfDigitsKeepTheOrderWhateverIsCommon() {
        IntStream.rangeClosed(200, 320)
                .forEach(crf -> add(Samples.customer(
                        crf,
                        (crf % 3 == 0 ? "Third " : "") + "Paged " + (crf % 40 == 0 ? "Rare" : "Person"),
                        "+91 90000 00" + crf)));
        assertThat(search("paged third", 204, 3)).containsExactly(207, 210, 213);
        assertThat(search("p t", 312, 9)).containsExactly(315, 318);
        assertThat(search("rare", 200, 2)).containsExactly(240, 280);
        assertThat(search("third rare", 0, 9)).containsExactly(240);
        assertThat(search("90000", 300, 2)).containsExactly(301, 302);
        assertThat(search("0000031", 312, 9)).containsExactly(313, 314, 315, 316, 317, 318, 319);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepeat() {
        IntStream.rangeClosed(200, 206).forEach(crf -> add(Samples.customer(crf, "Paged Person", "0600 000 " + crf)));
        assertThat(search("paged", 0, 3)).containsExactly(200, 201, 202);
        assertThat(search("paged", 202, 3)).containsExactly(203, 204, 205);
        assertThat(search("paged", 205, 3)).containsExactly(206);
        assertThat(search("paged", 206, 3)).isEmpty();
    }

    @Test
    void namesAreSortedWithoutCaseAndAccents() {
        change(work -> work.customers().remove(new Crf(101), LocalDate.of(2026, 4, 1)));
        add(Samples.customer(301, "émile Sample", "0600 000 301"));
        add(Samples.customer(302, "Emile Aample", "0600 000 302"));
        add(Samples.customer(303, "zebra sample", "0600 000 303"));
        add(Samples.customer(304, "EMILE SAMPLE", "0600 000 304"));
        assertThat(sorted("", CustomerColumn.NAME, false)).containsExactly(302, 301, 304, 102, 103, 303, 1010);
        assertThat(sorted("", CustomerColumn.NAME, true)).containsExactly(1010, 303, 103, 102, 304, 301, 302);
        assertThat(sorted("emile", CustomerColumn.NAME, false)).containsExactly(302, 301, 304, 102);
    }

    @Test
    void customersWithoutAnEmailAddressComeFirst() {
        add(Samples.withoutEmail(Samples.customer(300, "Anna Other", "0600 000 300")));
        add(Samples.at(Optional.of("Aaa@example.com"), Samples.customer(301, "Anna Third", "0600 000 301")));
        assertThat(sorted("anna", CustomerColumn.EMAIL, false)).containsExactly(300, 301, 101, 103);
    }

    @ParameterizedTest
    @EnumSource(CustomerColumn.class)
    void pagesOfEveryOrderJoinToTheWholeList(CustomerColumn column) {
        IntStream.rangeClosed(200, 212).forEach(crf -> add(anybody(crf)));
        for (String text : List.of("", "paged", "paged person", "9000", "crf 203", "203", "nobody")) {
            for (boolean descending : List.of(false, true)) {
                CustomerOrder order = new CustomerOrder(column, descending);
                List<Customer> all = search(text, order, Optional.empty(), ALL);
                assertThat(pages(text, order)).as("%s %s", text, order).isEqualTo(all);
                assertThat(crfs(all)).containsExactlyInAnyOrderElementsOf(search(text));
                assertThat(all).isSortedAccordingTo(sortedBy(column, descending));
                assertThat(count(text)).isEqualTo(all.size());
            }
        }
    }

    private static Customer anybody(int crf) {
        String name = (crf % 3 == 0 ? "paged " : "Paged ") + (crf % 4 == 0 ? "Person" : "Pérson");
        return crf % 5 == 0
                ? Samples.withoutEmail(Samples.customer(crf, name, "+91 9000" + crf % 2))
                : Samples.customer(crf, name, "+91 9000" + crf % 2);
    }

    @Test
    void pageBeginsBehindACustomerWhoIsGone() {
        Customer last = search("", by(CustomerColumn.NAME), Optional.empty(), 2).get(1);
        change(work -> work.customers().remove(last.crf(), LocalDate.of(2026, 4, 1)));
        assertThat(crfs(search("", by(CustomerColumn.NAME), behind(by(CustomerColumn.NAME), last), ALL)))
                .containsExactly(103, 1010);
    }

    private List<Integer> sorted(String text, CustomerColumn column, boolean descending) {
        return crfs(search(text, new CustomerOrder(column, descending), Optional.empty(), ALL));
    }

    private static CustomerOrder by(CustomerColumn column) {
        return new CustomerOrder(column, false);
    }

    private List<Customer> pages(String text, CustomerOrder order) {
        List<Customer> all = new ArrayList<>();
        List<Customer> page = search(text, order, Optional.empty(), 3);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = search(text, order, behind(order, page.get(page.size() - 1)), 3);
        }
        return all;
    }

    private static Optional<ListCursor> behind(CustomerOrder order, Customer last) {
        return Optional.of(ListCursor.after(last, order.column(), last.crf().number()));
    }

    private long count(String text) {
        return read(work -> work.customers().count(text));
    }

    private List<Integer> search(String text) {
        return search(text, 0, ALL);
    }

    private List<Integer> search(String text, int after, int limit) {
        return crfs(search(text, CustomerOrder.BY_CRF, Optional.of(ListCursor.after(after)), limit));
    }

    private List<Customer> search(String text, CustomerOrder order, Optional<ListCursor> after, int limit) {
        return read(work -> work.customers().search(text, order, after, limit));
    }

    private static List<Integer> crfs(List<Customer> customers) {
        return customers.stream().map(customer -> customer.crf().number()).toList();
    }
}
