// What the wall is used for, a row a use. Whatever differs between compliments, questions and jobs stands
// here; a fourth use of the wall is a fourth row.
#include "formats/cards_wall.h"
#include "formats/wall_rules.h"

// Compliments and questions are their sentence: it is what somebody will say. At 4:3 the heading gives way
// to a third line.
static const CardsLayout sentences[] = {
    { .roomy = true, .columns = 2, .lines = 2, .gap = 18, .line_height = 1.2f, .largest = 50 },
    { .bare = true,
      .columns = 2,
      .lines = 3,
      .gap = 18,
      .line_height = 1.2f,
      .largest = SIZE_BODY_MIN },
    { .roomy = true, .columns = 3, .gap = 24, .largest = 60 },
    { .columns = 2, .gap = 24, .largest = 60 },
};

// A job is known by its name and its drawing.
static const CardsLayout jobs[] = {
    { .pictures = true, .columns = 2, .gap = 18, .largest = 60 },
    { .columns = 2, .gap = 18, .largest = 60 },
};

enum { SENTENCES = sizeof sentences / sizeof *sentences, JOBS = sizeof jobs / sizeof *jobs };

const WallUse wall_uses[] = {
    {
        .kind = CARD_COMPLIMENT,
        .usual = STR_INIT("Complimentenwijzer"),
        .one = STR_INIT("compliment"),
        .many = STR_INIT("complimenten"),
        .about = STR_INIT("om te geven"),
        .heading = STR_INIT("Kies een compliment voor jouw kind"),
        .task = STR_INIT("Geef jouw kind dit compliment."),
        .sign = WALL_SIGN_SUN,
        .places = 6,
        .layouts = sentences,
        .layout_count = SENTENCES,
    },
    {
        .kind = CARD_QUESTION,
        .usual = STR_INIT("Vragenwijzer"),
        .one = STR_INIT("vraag"),
        .many = STR_INIT("vragen"),
        .about = STR_INIT("om te stellen"),
        .heading = STR_INIT("Wat wil je aan de leerling vragen?"),
        .task = STR_INIT("Stel deze vraag aan de leerling."),
        .sign = WALL_SIGN_ASK,
        .places = 6,
        .layouts = sentences,
        .layout_count = SENTENCES,
    },
    {
        .kind = CARD_JOB,
        .usual = STR_INIT("Beroepen"),
        .one = STR_INIT("beroep"),
        .many = STR_INIT("beroepen"),
        .about = STR_INIT("om uit te kiezen"),
        .heading = STR_INIT("Welk beroep zou je kiezen als je opnieuw kon kiezen?"),
        .task = STR_INIT("Zou jij dit kiezen?\nHand omhoog!"),
        .sign = WALL_SIGN_PERSON,
        .places = 8,
        .counts = true,
        .layouts = jobs,
        .layout_count = JOBS,
    },
};
const int wall_use_count = sizeof wall_uses / sizeof *wall_uses;
