/* How much of every pixel a line with round ends covers: the one antialiased shape there is.
 *
 * A disc is a line of no length; the corner of a rounded box is a quarter of a disc. Units are
 * pixels, origin at the outer corner of the first pixel, so pixel (0, 0) has its centre at 0.5. */
#ifndef SCREEN_MASK_H
#define SCREEN_MASK_H

#include <stdint.h>

typedef struct Capsule {
    double x1, y1, x2, y2; /* the centres of the round ends */
    double radius;         /* half the thickness */
} Capsule;

/* Writes w * h bytes, row after row: 0 outside, 255 inside, between them the covered share of the
 * pixel. The area of the mask is that of the capsule within 0.5 % from a radius of 1.5 on, within
 * 1 % from 1 on; below that round ends come out fat. A radius of nought or less, or a number that
 * is none, gives an empty mask. w and h: 0..32767. */
void mask_capsule(uint8_t *into, int w, int h, Capsule shape);

#endif
