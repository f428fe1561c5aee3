package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctvms.core.language.Language.ENGLISH;
import static org.ctvms.core.report.ReportFormat.PDF;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.report.ReportRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
    private static final String DEVANAGARI = "अमित कुमार श्रीवास्तव";

    @ParameterizedTest
    @ValueSource(
            strings = {
                DEVANAGARI,
                "தமிழ்ச்செல்வி ராமகிருஷ்ணன்",
                "ഉണ്ണികൃഷ്ണൻ നമ്പൂതിരി",
                "শ্রীকৃষ্ণ চৌধুরী",
                "శ్రీనివాస రెడ్డి లక్ష్మి",
                "ಶ್ರೀನಿವಾಸ ಮೂರ್ತಿ ಕೃಷ್ಣ",
                "શ્રીમતી પ્રજ્ઞા પટેલ",
                "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ ਢਿੱਲੋਂ",
                "ଶ୍ରୀକାନ୍ତ ମହାପାତ୍ର",
                "محمد عبد الرحمن الأحمد",
                "محمد (أحمد) خان",
                "Amit अमित Kumar कुमार 12-B",
                "Ravi தமிழ் محمد"
            })
    void namesInTheirScriptAreFoundInInvoicesAndReports(String name) throws IOException {
        assertThat(invoice(name)).contains(name).doesNotContain("?");
        assertThat(report(name)).contains(name.split(" ")).doesNotContain("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"क्ष", "श्री", "கி", "ക്ഷ", "ক্ষ", "క్ష", "ಕ್ಷ", "ક્ષ", "ਪ੍ਰ", "لا"})
    void lettersAreJoinedAsTheirScriptWrites(String syllable) {
        ScriptFont font = FontFiles.load().scripts();
        boolean rightToLeft = syllable.equals("لا");
        List<Integer> apart = syllable.codePoints()
                .map(point -> font.shape(Character.toString(point), rightToLeft).getGlyphCode(0))
                .boxed()
                .toList();
        var glyphs = font.shape(syllable, rightToLeft);
        assertThat(glyphs.getGlyphCodes(0, glyphs.getNumGlyphs(), null))
                .doesNotContain(0)
                .isNotEqualTo(apart.stream().mapToInt(Integer::intValue).toArray());
    }

    @Test
    void wordsFromRightToLeftStandInThatOrder() throws IOException {
        Face face = new Fonts(FontFiles.load(), 1).regular;
        assertThat(Pieces.of("House محمد خان 12", face))
                .extracting(piece -> piece instanceof PlainPiece plain ? plain.text() : ((ShapedPiece) piece).text())
                .containsExactly("House ", "12", " ", "خان", " ", "محمد");
    }

    @Test
    void longTextsWrapBetweenWordsAndStayInTheirColumn() throws IOException {
        String many = (DEVANAGARI + " ").repeat(12).strip();
        byte[] pdf = PdfText.pdf(SampleInvoices.named(many, new Operator(DEVANAGARI, many, many)), ENGLISH);
        assertThat(count(one(PdfText.pages(pdf)), DEVANAGARI.split(" ")[2])).isEqualTo(1 + 3 * 12);
        assertThat(PdfText.edges(pdf)).allMatch(x -> x >= 50 && x <= 595 - 50);
    }

    @Test
    void aWordWithoutSpacesIsPartedBetweenLetters() throws IOException {
        Pen pen = new Pen(new Fonts(FontFiles.load(), 1).regular, 10, Writing.INK);
        List<String> lines = pen.lines("श्रीवास्तव".repeat(8), 60);
        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> pen.width(line) <= 60);
        assertThat(lines).noneMatch(line -> Glyphs.isMark(line.codePointAt(0)));
        assertThat(String.join("", lines)).isEqualTo("श्रीवास्तव".repeat(8));
    }

    @Test
    void theNameIsDrawnAndNotOnlySearchable() throws IOException {
        assertThat(ink(PdfText.pdf(SampleInvoices.named(DEVANAGARI), ENGLISH)))
                .isGreaterThan(ink(PdfText.pdf(SampleInvoices.named(" "), ENGLISH)) + 100);
    }

    @Test
    void onlyDocumentsWithSuchNamesHaveTheirFont() throws IOException {
        assertThat(fonts(PdfText.pdf(SampleInvoices.named("Sample"), ENGLISH))).hasSize(2);
        assertThat(PdfText.pdf(SampleInvoices.named(DEVANAGARI), ENGLISH).length)
                .isLessThan(60_000);
    }

    @Test
    void theSameInvoiceHasTheSameBytes() throws IOException {
        byte[] first = PdfText.pdf(SampleInvoices.named(DEVANAGARI + " محمد"), ENGLISH);
        assertThat(PdfText.pdf(SampleInvoices.named(DEVANAGARI + " محمد"), ENGLISH))
                .isEqualTo(first);
    }

    @Test
    void aJvmThatCannotLoadTheFontReplacesItsLetters() throws IOException {
        ScriptFont broken = new ScriptFont(new byte[0]);
        FontFiles files = FontFiles.load();
        Face face = new Fonts(new FontFiles(files.regular(), files.bold(), broken), 1).regular;
        assertThat(new Glyphs(face).visible("a अ")).isEqualTo("a ?");
    }

    private static String invoice(String name) throws IOException {
        return one(PdfText.pages(SampleInvoices.named(name, operator(name)), ENGLISH));
    }

    private static Operator operator(String text) {
        return new Operator(text, text, text);
    }

    private static String report(String name) throws IOException {
        ReportRow row = SampleReports.named("-");
        ReportRow named = new ReportRow(
                row.crf(),
                name,
                row.house(),
                row.mobile(),
                row.email(),
                row.deviceId(),
                row.status(),
                row.state(),
                row.charged(),
                row.paid());
        return one(PdfText.pages(SampleReports.made(PDF, SampleReports.rupees(), ENGLISH, List.of(named))));
    }

    // why: the reader sees a second space where a letter's marks are wider than the letter.
    private static String one(List<String> pages) {
        return String.join("\n", pages).replaceAll(" +", " ");
    }

    private static long count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    private static long ink(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            return Arrays.stream(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                    .filter(pixel -> (pixel & 0xFF) < 0x80)
                    .count();
        }
    }

    private static Set<String> fonts(byte[] pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .forEach(font -> names.add(font.getName()));
        }
        return names;
    }
}
