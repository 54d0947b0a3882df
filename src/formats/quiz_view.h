/* The pictures of the quiz, split by noun. Private to formats/quiz*.c. */
#ifndef FORMATS_QUIZ_VIEW_H
#define FORMATS_QUIZ_VIEW_H

#include "formats/quiz_rules.h"
#include "formats/stage.h"

/* All have one shape, so that quiz.c chooses among them with a table; some do not need `ui`. */
void quiz_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void quiz_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* quiz_title.c: the first picture, the rules in three pictures with the settings below. */
void quiz_draw_title(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void quiz_draw_rules(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* quiz_question.c: the question alone, with its answers, the countdown; "Praat samen". */
void quiz_draw_question(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void quiz_draw_talk(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
/* Whether every picture of this item fits on a screen as wide as the scene's; the first that does not. */
Field quiz_question_fits(const Scene *scene, Arena *arena, const Item *item);

/* quiz_right.c: the right answer, who sits down, who still stands, the explanation apart. */
void quiz_draw_right(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void quiz_draw_explain(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
Field quiz_right_fits(const Scene *scene, Arena *arena, const Item *item);

/* quiz_band.c: what the answer on the screen means: who sits down, how many still stand or are being
 * typed. And the count alone, as a quiet line in the foot. */
void quiz_draw_band(const State *state, const Ui *ui, const Scene *scene, DrawList *list, Rect band);
void quiz_people_line(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* quiz_stand.c: everybody stands again, several stand at the end, the closest guess. */
void quiz_draw_round(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void quiz_draw_stand(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void quiz_draw_guess(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* quiz_winner.c: the feast. */
void quiz_draw_winner(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* quiz_end.c: the wall of compliments, one of them large, the recap. */
void quiz_draw_compliments(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void quiz_draw_recap(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
bool quiz_card_fits(const Scene *scene, Arena *arena, const Item *card);
/* Whether the recap's lines hold its words, as the rules counted them; the first that do not fit. */
Field quiz_recap_fits(const Scene *scene, Arena *arena, const Item *item);

/* quiz_guide.c: what the teacher does between questions, and the groups with their numbers of questions,
 * from the top of the box; returns where they end. */
void quiz_teacher_guide(const State *state, const Scene *scene, DrawList *list);
float quiz_teacher_groups(const State *state, const Scene *scene, DrawList *list, Rect box);

/* What the room is told in the foot about the key forward. */
Str quiz_hint(const State *state, const Ui *ui, Arena *arena);
/* "Quiz van de leerlingen" or the pack's title. */
Str quiz_title_words(const State *state);

#endif
