// Files of Moodle's GIFT. A row is a file and what was understood of it, one line a question: text,
// the red answer, the green one, a star behind the right one, then explanation and notes if there
// are any. "!" stands before what is kept as a note because two cards cannot answer it.
#include "reading.h"

#include "base/buf.h"
#include "pack/foreign.h"

#include <string.h>

typedef struct Case {
    const char *text, *expected;
} Case;

static void put_question(const Item *item, Buf *out)
{
    buf_printf(out, "%s%.*s | %.*s%s | %.*s%s", item->usable ? "" : "(doet niet mee) ",
               STR_ARG(item->text), STR_ARG(item->red), item->right == SIDE_RED ? "*" : "",
               STR_ARG(item->green), item->right == SIDE_GREEN ? "*" : "");
    if (item->explain.n) buf_printf(out, " | %.*s", STR_ARG(item->explain));
    for (int i = 0; i < item->note_count; i++) {
        buf_printf(out, " + %.*s", STR_ARG(item->notes[i]));
    }
    buf_putc(out, '\n');
}

static const char *understood(Reading *reading)
{
    Buf out = { 0 };
    for (int i = 0; i < reading->pack.item_count; i++) {
        put_question(&reading->pack.items[i], &out);
    }
    for (int i = 0; i < reading->pack.loose_count; i++) {
        buf_printf(&out, "! %.*s\n", STR_ARG(reading->pack.loose[i]));
    }
    const char *text = arena_z(&reading->arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

static void check_rows(const Case *rows, size_t count, const char *(*got_of)(Reading *))
{
    for (size_t i = 0; i < count; i++) {
        Reading reading;
        read_text(&reading, rows[i].text);
        const char *got = got_of(&reading);
        if (strcmp(got, rows[i].expected) != 0) {
            print_error("----\n%s\n---- row %zu gives\n%s\n  said: %s\n", rows[i].text, i, got,
                        said(&reading));
        }
        assert_string_equal(got, rows[i].expected);
        reading_finish(&reading);
    }
}

#define CHECK(rows)      check_rows(rows, sizeof(rows) / sizeof *(rows), understood)
#define CHECK_SAID(rows) check_rows(rows, sizeof(rows) / sizeof *(rows), said)

static void choices_keep_the_right_answer_and_one_wrong_one(void **state)
{
    (void)state;
    static const Case rows[] = {
        { "Wat?{=ja ~nee}", "Wat? | ja* | nee\n" },
        { "Wat?{~ja =nee}", "Wat? | ja | nee*\n" },
        { "Wat?{ ~ ja ~= nee }", "Wat? | ja | nee*\n" },
        { "Wat?{~ja ~ =nee}", "Wat? | ja | nee*\n" },
        { "Wat?\n{\n\t=ja\n\n\t~nee\n}\n", "Wat? | ja* | nee\n" },
        { "Wat?{~een ~twee =drie ~vier}", "Wat? | drie* | een + twee + vier\n" },
        { "Wie?{~een ~twee =drie}", "Wie? | een | drie* + twee\n" },
        { "Wat?{~%-50%een ~%100%twee}", "Wat? | een | twee*\n" },
        { "Wat?{~%100.00%een ~%0%twee}", "Wat? | een* | twee\n" },
        { "Wat?{=%100%een ~twee}", "Wat? | een* | twee\n" },
        { "Wat?{~10% ~=100% groen}", "Wat? | 10% | 100% groen*\n" },
        { "Wat?{~ =een ~ ~twee ~}", "Wat? | een* | twee\n" },
        { "Wat?{een =twee ~}", "Wat? | een | twee*\n" },
        { "x?{\n=x = 1\n~x = 2\n}", "x? | x = 1* | x = 2\n" },
        { "x?{=x = 1\n~x = 2\n~x = 3}", "x? | x = 1* | x = 2 + x = 3\n" },
        { "x?{=x = 1 ~x = 2}", "! x?\n" },
        { "Wat?{~een ~twee}", "! Wat?\n" },
        { "Wat?{=een =twee ~drie}", "! Wat?\n" },
        { "Wat?{~%50%een ~%50%twee ~drie}", "! Wat?\n" },
    };
    CHECK(rows);
}

static void true_or_false_has_two_fixed_answers(void **state)
{
    (void)state;
    static const Case rows[] = {
        { "Plat.{F}", "Plat. | Niet waar* | Waar\n" },
        { "Rond.{ TRUE }", "Rond. | Niet waar | Waar*\n" },
        { "Rond.{\nT\n}", "Rond. | Niet waar | Waar*\n" },
        { "Rond.{true}\n\nPlat.{False}", "Rond. | Niet waar | Waar*\nPlat. | Niet waar* | Waar\n" },
        { "a{F}\n\nRond.{t}", "a | Niet waar* | Waar\n! Rond.\n" },
        { "Rond.{T#Nee.#Ja, een bol.}", "Rond. | Niet waar | Waar* | Ja, een bol.\n" },
        { "Rond.{T#Nee.}", "Rond. | Niet waar | Waar*\n" },
        { "Rond.{TRUE#Nee.#Ja.####Een bol.}", "Rond. | Niet waar | Waar* | Een bol.\n" },
        { "Rond.{TRUE####Een bol.}", "Rond. | Niet waar | Waar* | Een bol.\n" },
    };
    CHECK(rows);
}

static void other_kinds_are_kept_as_notes(void **state)
{
    (void)state;
    static const Case rows[] = {
        { "::a::Vertel.{}\n\nb{T}", "b | Niet waar | Waar*\n! Vertel.\n" },
        { "::a::Vertel.{####Mooi zo}", "! Vertel.\n" },
        { "::a::Hoeveel?{#3.14:0.01}", "! Hoeveel?\n" },
        { "::a::Hoeveel?{#=3 =%50%4}", "! Hoeveel?\n" },
        { "Zoek.{=a -> b =c -> d =e -> f}", "! Zoek.\n" },
        { "Hoofdstad van Nederland?{=Amsterdam =amsterdam}", "! Hoofdstad van Nederland?\n" },
        { "De {1:MC:=zon~maan} schijnt.", "! De _____ schijnt.\n" },
        { "De {1:MULTICHOICE:~a~=b} en {2:SHORTANSWER:=c}\nen {:MC:=d~e}.\n\nb{T}",
          "b | Niet waar | Waar*\n! De _____ en {2:SHORTANSWER:=c} en {:MC:=d~e}.\n" },
        { "De {=zon ~maan} en de {=aarde ~mars}.", "! De _____ en de {=aarde ~mars}.\n" },
        { "{=a =b}", "! {=a =b}\n" },
        { "::Titel::{=a}", "! Titel\n" },
    };
    CHECK(rows);
}

static void a_missing_word_leaves_a_gap(void **state)
{
    (void)state;
    static const Case rows[] = {
        { "De {=zon ~maan} schijnt.", "De _____ schijnt. | zon* | maan\n" },
        { "De{=zon ~maan}schijnt.", "De_____schijnt. | zon* | maan\n" },
        { "De\n{\n=zon\n~maan\n}\nschijnt\nnu.", "De _____ schijnt nu. | zon* | maan\n" },
        { "{~Een zon =De zon} schijnt.", "_____ schijnt. | Een zon | De zon*\n" },
        { "[html]<p>De {=zon ~maan} schijnt.</p>", "De _____ schijnt. | zon* | maan\n" },
        { "[html]<p>Wie? {=zon ~maan}</p>", "Wie? | zon* | maan\n" },
    };
    CHECK(rows);
}

static void explanations_come_from_comments(void **state)
{
    (void)state;
    static const Case rows[] = {
        { "Wat?{=ja#goed zo ~nee#jammer}", "Wat? | ja* | nee | goed zo\n" },
        { "Wat?{~nee#jammer =ja}", "Wat? | nee | ja*\n" },
        { "Wat?{=ja#goed zo ~nee####Daarom.}", "Wat? | ja* | nee | Daarom.\n" },
        { "Wat?{\n=ja # a \\# b\n~nee\n####\nDaar\nom.\n}", "Wat? | ja* | nee | Daar om.\n" },
        { "Wat?{=ja####een ~nee####twee}", "Wat? | ja* | nee | twee\n" },
        { "[html]Wat?{=ja#<b>goed</b> ~nee####<br>}", "Wat? | ja* | nee | goed\n" },
        { "Wat?{=ja &#233; ~nee#x}", "Wat? | ja é* | nee\n" },
        { "Wat?{=ja &\\#233; ~nee}", "Wat? | ja é* | nee\n" },
    };
    CHECK(rows);
}

static void escapes_titles_and_formats_are_undone(void **state)
{
    (void)state;
    static const Case rows[] = {
        { "a \\{b\\} \\: \\= \\~ \\# \\\\n?{=ja \\~ \\= ~\\#1}",
          "a {b} : = ~ # \\n? | ja ~ =* | #1\n" },
        { "een\\ntwee \\n drie?{=a ~b}", "een twee drie? | a* | b\n" },
        { "C:\\map?{=a\\b ~b\\%}", "C:\\map? | a\\b* | b\\%\n" },
        { "Om 12:30 is x = 1 waar?{=a ~b}", "Om 12:30 is x = 1 waar? | a* | b\n" },
        { "::V1::Wat?{=a ~b}", "Wat? | a* | b\n" },
        { "::V\\:\\:1::\nWat?{=a ~b}", "Wat? | a* | b\n" },
        { "::Wat is dit?::{=a ~b}", "Wat is dit? | a* | b\n" },
        { "::Wat is dit?{=a ~b}", "Wat is dit? | a* | b\n" },
        { "[html]Wat?{=[plain]<b>a</b> ~[markdown]**b**}", "Wat? | <b>a</b>* | b\n" },
        { "::t:: [Markdown] Wat is **niet** waar?{=a ~b}", "Wat is niet waar? | a* | b\n" },
        { "[onbekend] Wat?{=a ~b}", "[onbekend] Wat? | a* | b\n" },
        { "[plain]a &amp; <b>?{=a ~b}", "a &amp; <b>? | a* | b\n" },
        { "[html]3 &lt; 5?{=5 &gt; 3 ~&euml;&nbsp;x}", "3 < 5? | 5 > 3* | ë x\n" },
        { "3 < 5 en 7 > 2?{=a<b ~a > c}", "3 < 5 en 7 > 2? | a<b* | a > c\n" },
        { "Welke tag maakt vet?{=<b> ~<i> ~<p></p>}",
          "Welke tag maakt vet? | <i> | <b>* + <p></p>\n" },
        { "[html]<p>Wie?</p>{=<p>a</p> ~<p></p> ~<p>b</p>}", "Wie? | a* | b\n" },
        { "Wie?{=<img src\\=\"a.png\" /> ~b}", "! Wie?\n" },
        { "Wie?{=a ~![kat](kat.png)}", "! Wie?\n" },
    };
    CHECK(rows);
}

static void blocks_end_where_people_mean_them_to(void **state)
{
    (void)state;
    static const Case rows[] = {
        { "a{=b ~c}\n\n \t\nd{=e ~f}\r\n\r\ng{T}",
          "a | b* | c\nd | e* | f\ng | Niet waar | Waar*\n" },
        { "::1::a{=b ~c}\n::2::d{\n=e\n~f\n}\n::3::g{T}",
          "a | b* | c\nd | e* | f\ng | Niet waar | Waar*\n" },
        { "a{=b ~c}\nd{\n=e\n~f\n}\ng\nh{T}", "a | b* | c\nd | e* | f\ng h | Niet waar | Waar*\n" },
        { "een\n// weg {=x ~y}\n  //ook weg\ntwee{=b\n  // weg }\n~c}", "een twee | b* | c\n" },
        { "$CATEGORY: $course$/top\n::1::a{=b ~c}\n$CATEGORY: x\nd{=e ~f}",
          "a | b* | c\nd | e* | f\n" },
        { "a{=b ~c}\n\n0\nis niets{T}", "a | b* | c\n0 is niets | Niet waar | Waar*\n" },
        // A blank line where Moodle would find only half a question.
        { "Wat is dit?\n\n{=b ~c}", "Wat is dit? | b* | c\n" },
        { "Wat?{\n=b\n\n\n~c\n\n}\n\nd{=e ~f}", "Wat? | b* | c\nd | e* | f\n" },
        // A lost brace costs nothing.
        { "Wat?{=b ~c\n\nd{=e ~f}", "Wat? | b* | c\nd | e* | f\n" },
        { "::1::Wat?{=b ~c\n::2::d{=e ~f}", "Wat? | b* | c\nd | e* | f\n" },
        { "Wat?{=b ~c", "Wat? | b* | c\n" },
        { "a{=b ~c\n\nKop\n\n::2::x}\n\nd{T}", "a | b* | c\nd | Niet waar | Waar*\n! x}\n" },
        { "Wat?{=b ~c\nd{=e ~f}\n\ng{T}", "g | Niet waar | Waar*\n! Wat?\n" },
        // Text between questions is none, unless it looks like one.
        { "Hoofdstuk 1\n\na{=b ~c}\n\nTot slot.", "a | b* | c\n" },
        { "a{=b ~c}\n\nHoe groot?\n\n::1::Iets.\n\n::2::", "a | b* | c\n! Hoe groot?\n! Iets.\n" },
    };
    CHECK(rows);
}

static void messages_stand_where_the_text_is(void **state)
{
    (void)state;
    static const Case rows[] = {
        { "// 1\n\n::V::Wat?{\n~een\n=twee\n~drie}\n", "3:6 I01" },
        { "  ::V::\nWat?{~een =twee ~drie}\n", "1:3 I01" },
        { "Wat?{~een =twee\n~drie}\n\n\nEn <b>dit</b>?{T}\n", "1:1 I01, 5:1 I03" },
        { "[html]<p>Wat?</p><br>{<div>a</div> =<span>b</span>~c}\n", "1:7 I01" },
        { "Wat?{=a ~b}\n\n::V::Hoe![x](y)?{=a ~c}", "3:6 I03" },
        { "Wat?{=a#<i>zo</i> ~b}", "1:1 I03" },
        { "a?{=b ~c}\n\n// 3\n  ::q::\n d{#3}", "4:1 I02" },
        { "Wat?{=ja\n ~ ja }", "2:4 V07" },
        { "Wat?{~}\n\na?{=b ~c}", "1:1 I02" },
        { "Wat?{=ja\n~aaaaaaaaaaaaaaaaaaaaaaaaaaaaa}", "2:2 V11" },
        { "{=ja ~nee}", "1:1 V01" },
        { "a?{T#x####\n" // an explanation over its maximum, at its own line
          "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 "
          "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 "
          "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 }",
          "2:1 V09" },
        { "$CATEGORY: leeg", "1:1 B05" },
    };
    CHECK_SAID(rows);
}

// As Moodle 4 writes it, with the line ends and letters of a Windows machine.
#define EXPORT                                                                                     \
    "// question: 0  name: Switch category to $course$/top/Standaard\r\n"                          \
    "$CATEGORY: $course$/top/Standaard voor Mentorles\r\n\r\n\r\n"                                 \
    "// question: 4711  name: Vraag 1\r\n"                                                         \
    "// [tags:ouderavond]\r\n"                                                                     \
    "::Vraag 1::[html]<p dir\\=\"ltr\" style\\=\"text-align\\: left;\">Wie is de co\xF6rdinator "  \
    "van klas&nbsp;1?<br></p>{\r\n"                                                                \
    "\t~<p>Meneer De Vries<br></p>#<p>Die geeft gym.</p>\r\n"                                      \
    "\t=<p>Mevrouw \xD6zt\xFCrk</p>#<p>Zij belt ook met thuis.</p>\r\n"                            \
    "}\r\n\r\n\r\n"                                                                                \
    "// question: 4712  name: Vraag 2\r\n"                                                         \
    "::Vraag 2::[html]<p>Hoe lang duurt een les\\: 45 minuten \\= \\{drie kwartier\\}?</p>"        \
    "<p><img src\\=\"@@PLUGINFILE@@/klok.png\" alt\\=\"klok\" width\\=\"80\"></p>{TRUE"            \
    "#<p>Toch wel.</p>#<p>Juist.</p>####<p>De bel gaat om 8\\:30.</p>}\r\n\r\n\r\n"                \
    "// question: 4713  name: Vraag 3\r\n"                                                         \
    "::Vraag 3::[html]<p>Wat hoort bij elkaar?</p>{\r\n"                                           \
    "\t=<p>HAVO</p> -> 5 jaar\r\n\t=<p>VWO</p> -> 6 jaar\r\n\t=<p>VMBO</p> -> 4 jaar\r\n}\r\n\r\n" \
    "::Vraag 4::[html]<p>Welke zijn <em>goed</em>?</p>{\r\n"                                       \
    "\t~%50%<p>a</p>\r\n\t~%50%<p>b</p>\r\n\t~%-100%<p>c</p>\r\n}\r\n"

// As teachers write it in a text editor: no blank lines, quotes from a word processor, a brace too
// few.
#define BY_HAND                                                                                    \
    "Mijn quiz over de brugklas\n"                                                                 \
    "// versie 2\n"                                                                                \
    "Wat neem je mee op de eerste dag?\n"                                                          \
    "{\n"                                                                                          \
    "  = Een “goed humeur”\n"                                                                  \
    "  ~ Je oude rapport\n"                                                                        \
    "}\n"                                                                                          \
    "Hoe heet onze school {~ Het College = De School\n"                                            \
    "::3:: Mag je telefoon mee de klas in?\n"                                                      \
    "{=Nee, hij ligt in het kluisje ~Ja, altijd ~Alleen op vrijdag####Zo is er rust.}\n"           \
    "De pauze duurt {\n=twintig\n~dertig\n} minuten.\n"                                            \
    "\n"                                                                                           \
    "Een rekensom: x + 2 = 5. Wat is x?\n"                                                         \
    "{\n~ x = 2\n= x = 3\n\n~ x = 7\n}\n"

static void whole_files_are_read(void **state)
{
    (void)state;
    static const Case rows[] = {
        { EXPORT,
          "Wie is de coördinator van klas 1? | Meneer De Vries | Mevrouw Öztürk* | Zij belt "
          "ook met thuis.\n"
          "Hoe lang duurt een les: 45 minuten = {drie kwartier}? | Niet waar | Waar* | De "
          "bel gaat om 8:30.\n"
          "! Wat hoort bij elkaar?\n! Welke zijn goed?\n" },
        { BY_HAND,
          "Mijn quiz over de brugklas Wat neem je mee op de eerste dag? | Een “goed humeur”* | Je "
          "oude rapport\n"
          "Hoe heet onze school | Het College | De School*\n"
          "Mag je telefoon mee de klas in? | Nee, hij ligt in het kluisje* | Ja, altijd | Zo is er "
          "rust. + Alleen op vrijdag\n"
          "De pauze duurt _____ minuten. | twintig* | dertig\n"
          "Een rekensom: x + 2 = 5. Wat is x? | x = 2 | x = 3* + x = 7\n" },
    };
    CHECK(rows);
    static const Case messages[] = {
        { EXPORT, "14:18 I03, 18:1 I02, 24:1 I02" },
        { BY_HAND, "8:1 V13, 9:7 I01, 11:1 V13, 16:1 I01" },
    };
    CHECK_SAID(messages);
}

static TextForm form_of(const char *text)
{
    static const PackLimits limits = { .bytes = 1 << 20, .lines = 1000, .items = 100 };
    Arena arena = { 0 };
    Decoded decoded = decode(&arena, str_z(text), &limits, false);
    TextForm form = form_find(&decoded);
    arena_finish(&arena);
    return form;
}

static void moodle_files_are_known_by_their_blocks(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool gift;
    } rows[] = {
        { "Wat?{=a ~b}", true },
        { "Wat?{\n  =a\n\n  ~b\n}\n", true },
        { "Wat?{T}", true },
        { "Wat?{\nFALSE\n#x}", true },
        { "Wat?{true}", true },
        { "Wat \\{=a ~b\\}?", false },
        { "Wat {a b}?\nx = 1\n", false },
        { "Wat {a \\= b}?", false },
        { "Wat {t}?", false },
        { "Wat?{=a ~b", true },
        { "// x {=a}\nWat?", false },
        { "::Titel:: Wat?", true },
        { "$CATEGORY: x\nVraag: Wat?{=a ~b}\n", true },
        { "Vraag: Wat?\nRood: {=a ~b}\nGroen: b\nGoed: rood\n", false },
        { "::Titel::\nVraag: Wat?\nRood: a\nGroen: b\nGoed: rood\n", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool gift = form_of(rows[i].text) == FORM_GIFT;
        if (gift != rows[i].gift) print_error("row %zu: %s\n", i, rows[i].text);
        assert_true(gift == rows[i].gift);
    }
}

static void any_coding_and_line_end_is_read(void **state)
{
    (void)state;
    static const Case rows[] = {
        { "::V\xE9::Caf\xE9 of na\xEFve \x93quiz\x94?{\r\n\t=\x80 5\r\n\t~\xEB\xE9n\r\n}\r\n",
          "Café of naïve “quiz”? | € 5* | ëén\n" },
        { "\xEF\xBB\xBF::V::Waar?{=“ja” ~nee}\r::W::Wie?{T}\r",
          "Waar? | ja* | nee\nWie? | Niet waar | Waar*\n" },
    };
    CHECK(rows);
}

static void no_file_is_too_much(void **state)
{
    (void)state;
    static const char *const units[] = {
        "{",  "}", "~",           "=",    "::",  "::\n", "{\n",
        "\\", "#", "{=a ~b}\n\n", "~a\n", "{=a", "<a ",  "&#",
    };
    static const char *const fronts[] = { "::t::", "::t::V {", "::t::V {=a ~" };
    enum { UNITS = sizeof units / sizeof *units, FRONTS = sizeof fronts / sizeof *fronts };
    for (int i = 0; i < UNITS * FRONTS; i++) {
        Buf text = { 0 };
        buf_put(&text, str_z(fronts[i / UNITS]));
        while (text.n < 200000) {
            buf_put(&text, str_z(units[i % UNITS]));
        }
        Reading reading;
        read_bytes(&reading, buf_str(&text));
        if (reading.pack.item_count > PACK_ITEMS_MAX) print_error("%s", units[i % UNITS]);
        assert_true(reading.pack.item_count <= PACK_ITEMS_MAX);
        reading_finish(&reading);
        buf_finish(&text);
    }
}

// Of 64 answers all are kept; one more is more than any quiz has.
static void answers_are_counted(void **state)
{
    (void)state;
    for (int count = 63; count <= 65; count++) {
        Buf text = { 0 };
        buf_put(&text, STR("Wat?{=a"));
        for (int i = 1; i < count; i++) {
            buf_printf(&text, " ~b%d", i);
        }
        buf_putc(&text, '}');
        Reading reading;
        read_bytes(&reading, buf_str(&text));
        assert_int_equal(reading.pack.item_count, count <= 64);
        assert_int_equal(reading.pack.loose_count, count > 64);
        if (count <= 64) assert_int_equal(reading.pack.items[0].note_count, count - 2);
        reading_finish(&reading);
        buf_finish(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(choices_keep_the_right_answer_and_one_wrong_one),
        cmocka_unit_test(true_or_false_has_two_fixed_answers),
        cmocka_unit_test(other_kinds_are_kept_as_notes),
        cmocka_unit_test(a_missing_word_leaves_a_gap),
        cmocka_unit_test(explanations_come_from_comments),
        cmocka_unit_test(escapes_titles_and_formats_are_undone),
        cmocka_unit_test(blocks_end_where_people_mean_them_to),
        cmocka_unit_test(messages_stand_where_the_text_is),
        cmocka_unit_test(whole_files_are_read),
        cmocka_unit_test(moodle_files_are_known_by_their_blocks),
        cmocka_unit_test(any_coding_and_line_end_is_read),
        cmocka_unit_test(no_file_is_too_much),
        cmocka_unit_test(answers_are_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
