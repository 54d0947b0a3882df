/* The mini-stage quiz: everybody stands, whoever is wrong sits down, who stands longest wins. */
#ifndef FORMATS_QUIZ_H
#define FORMATS_QUIZ_H

#include "formats/format.h"

extern const Format format_quiz;

#endif
