// The table of actions made readable at run time. It is expanded here once; the screen reads the keys
// from it, the help overlay and the manual read the sentences.
#include "formats/action.h"

const ActionInfo *action_info(Action action)
{
    static const ActionInfo table[ACTION_COUNT] = {
        [ACTION_NONE] = { .word = "", .keys = "", .label = "", .help = "" },
#define ACTION_ROW(id, word_, keys_, label_, help_)                                                \
    [ACTION_##id] = { .word = (word_), .keys = (keys_), .label = (label_), .help = (help_) },
        ACTIONS(ACTION_ROW)
#undef ACTION_ROW
    };
    if ((int)action < 0 || action >= ACTION_COUNT) action = ACTION_NONE;
    return &table[action];
}

Action action_by_word(Str word)
{
    for (int i = 1; i < ACTION_COUNT; i++) {
        if (str_eq(word, str_z(action_info((Action)i)->word))) return (Action)i;
    }
    return ACTION_NONE;
}

Str action_key_name(Str key)
{
    // clang-format off
    static const struct { Str key, name; } names[] = {
        { STR_INIT("Right"), STR_INIT("\xE2\x86\x92") },    { STR_INIT("Left"), STR_INIT("\xE2\x86\x90") },
        { STR_INIT("Up"), STR_INIT("\xE2\x86\x91") },       { STR_INIT("Down"), STR_INIT("\xE2\x86\x93") },
        { STR_INIT("PageDown"), STR_INIT("PgDn") },         { STR_INIT("PageUp"), STR_INIT("PgUp") },
        { STR_INIT("Space"), STR_INIT("spatie") },          { STR_INIT("Return"), STR_INIT("Enter") },
        { STR_INIT("Escape"), STR_INIT("Esc") },            { STR_INIT("Backspace"), STR_INIT("wis") },
    };
    // clang-format on
    static const char capitals[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (str_eq(key, names[i].key)) return names[i].name;
    }
    bool letter = key.n == 1 && key.p[0] >= 'a' && key.p[0] <= 'z';
    return letter ? (Str){ &capitals[key.p[0] - 'a'], 1 } : key;
}
