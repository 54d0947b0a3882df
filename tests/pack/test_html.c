// Text out of HTML: tags, entities, and what only looks like them.
#include "pack/html.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

typedef struct Case {
    const char *html, *text;
    const char *found; // "lost", "picture" (which is lost too) or ""
    HtmlMode mode;
} Case;

static const char *found_in(const HtmlText *text)
{
    return text->picture ? "picture" : text->lost ? "lost" : "";
}

static void check_cases(const Case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Arena arena = { 0 };
        HtmlText got = html_text(&arena, str_z(cases[i].html), cases[i].mode);
        const char *found = found_in(&got);
        bool same = str_eq(got.text, str_z(cases[i].text)) && strcmp(found, cases[i].found) == 0;
        if (!same) print_error("%s\n-> %.*s (%s)\n", cases[i].html, STR_ARG(got.text), found);
        assert_true(same);
        arena_finish(&arena);
    }
}

#define CHECK(cases) check_cases(cases, sizeof(cases) / sizeof *(cases))

static void tags_go_and_lines_become_blanks(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "gewoon", "gewoon", "", HTML_PERHAPS },
        { "<p>een</p>\t<p>twee</p>", " een twee ", "", HTML_PERHAPS },
        { "een<br>twee<BR/>drie<br />vier", "een twee drie vier", "", HTML_PERHAPS },
        { "<div class=\"x\"><span>een</span>twee</div>", " eentwee ", "", HTML_PERHAPS },
        { "H<sub>2</sub>O", "H2O", "lost", HTML_PERHAPS },
        { "<b>vet</b> en <strong>sterk</strong>", "vet en sterk", "lost", HTML_PERHAPS },
        { "<table><tr><td>a</td><td>b</td></tr></table>", " a b ", "lost", HTML_PERHAPS },
        { "<ul><li>a</li><li>b</li></ul>", " a b ", "lost", HTML_PERHAPS },
        { "kijk <img src=\"a.png\" alt=\"een kat\"/> eens", "kijk  eens", "picture", HTML_PERHAPS },
        { "kijk ![een kat](a.png) eens", "kijk  eens", "picture", HTML_PERHAPS },
        { "a<!-- <b>weg</b> -->b<!---->c", "abc", "", HTML_PERHAPS },
        { "[x](y) is **vet**", "[x](y) is vet", "lost", HTML_MARKDOWN },
        { "2 * 3 = 6", "2 * 3 = 6", "", HTML_MARKDOWN },
        { "<o:p></o:p>a<onbekend>b", "ab", "lost", HTML_SURE },
    };
    CHECK(cases);
}

static void what_looks_like_a_tag_stays(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "3 < 5 en 7 > 2", "3 < 5 en 7 > 2", "", HTML_SURE },
        { "a<b", "a<b", "", HTML_SURE },
        { "als a<b en c>d", "als a<b en c>d", "", HTML_SURE },
        { "a<b<i>c", "a<bc", "lost", HTML_PERHAPS },
        { "vul <naam> in", "vul <naam> in", "", HTML_PERHAPS },
        { "#include <stdio.h>", "#include <stdio.h>", "", HTML_PERHAPS },
        { "<3 jij & ik <", "<3 jij & ik <", "", HTML_PERHAPS },
        { "een <!-- zonder eind", "een <!-- zonder eind", "", HTML_PERHAPS },
        { "Stop![1] en ![a](b", "Stop![1] en ![a](b", "", HTML_PERHAPS },
        { "een ** twee", "een ** twee", "", HTML_PERHAPS },
    };
    CHECK(cases);
}

static void entities_become_their_characters(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "&lt;b&gt; &amp;&amp; &quot;x&quot; &apos;", "<b> && \"x\" '", "", HTML_PERHAPS },
        { "&AElig;&yuml;&szlig;&iexcl;&euml;", "Æÿß¡ë", "", HTML_PERHAPS },
        { "&ldquo;ja&rdquo; &ndash; &euro;&nbsp;5&hellip;", "“ja” – € 5…", "", HTML_PERHAPS },
        { "&#233;&#xE9;&#XE9;&#x1F600;", "ééé😀", "", HTML_PERHAPS },
        { "&#39;s avonds&#146;", "'s avonds’", "", HTML_PERHAPS },
        { "a&nbsp;&nbsp; b&#10;c&#8232;d", "a b c d", "", HTML_PERHAPS },
        { "ge&shy;heim&#8203; e&#769;", "geheim é", "", HTML_PERHAPS },
        { "&#0;&#55296;&#1114112;&#99999999;&#129;",
          "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", "", HTML_PERHAPS },
        { "&amp;lt; blijft", "&lt; blijft", "", HTML_PERHAPS },
        { "&onbekend; &; &#; &#x; &#12a; &#xg; &amp a&b",
          "&onbekend; &; &#; &#x; &#12a; &#xg; &amp a&b", "", HTML_PERHAPS },
        { "&#999999999999;", "&#999999999999;", "", HTML_PERHAPS },
    };
    CHECK(cases);
}

static void text_without_marks_is_borrowed(void **state)
{
    (void)state;
    static const char *const texts[] = { "gewoon", "3 < 5 & 7 ! *", "" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Arena arena = { 0 };
        Str text = str_z(texts[i]);
        assert_ptr_equal(html_text(&arena, text, HTML_SURE).text.p, text.p);
        arena_finish(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tags_go_and_lines_become_blanks),
        cmocka_unit_test(what_looks_like_a_tag_stays),
        cmocka_unit_test(entities_become_their_characters),
        cmocka_unit_test(text_without_marks_is_borrowed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
