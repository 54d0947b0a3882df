// Coverage is computed, not sampled: where an edge crosses a pixel it is taken for straight, and
// the part of a unit square on one side of a straight line has a closed form. A clamped distance,
// the usual trick, makes slanting edges too sharp; sixteen samples a pixel give visible steps on a
// beamer and cost more. Round ends bend away inside the pixel: on average 1/(24 r), which is taken
// off the radius, so that areas come out right.
#include "screen/mask.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

// The part of a unit square on the inner side of a line: the square's centre lies `inside` within
// the line (negative: outside), and (nx, ny) is the unit normal.
static double square_part(double inside, double nx, double ny)
{
    double a = fabs(nx), b = fabs(ny);
    if (a < b) {
        double swap = a;
        a = b;
        b = swap;
    }
    double corner = (a + b) / 2 - fabs(inside); // how far the line is from the corner it cuts off
    if (corner <= 0) return inside > 0 ? 1 : 0;
    double cut = corner < b ? corner * corner / (2 * a * b) : (corner - b / 2) / a;
    return inside > 0 ? 1 - cut : cut;
}

typedef struct Segment {
    double x, y, dx, dy, length2; // start, vector, squared length
    double radius, end_radius;    // along the sides; at the round ends
    double sure_in2, sure_out2;   // squared distances at which no edge can touch the pixel
} Segment;

static Segment segment_of(Capsule shape)
{
    Segment s = { .x = shape.x1, .y = shape.y1, .radius = shape.radius };
    s.dx = shape.x2 - shape.x1;
    s.dy = shape.y2 - shape.y1;
    s.length2 = s.dx * s.dx + s.dy * s.dy;
    s.end_radius = s.radius > 0.5 ? s.radius - 1 / (24 * s.radius) : s.radius;
    double in = s.radius - 1 > 0 ? s.radius - 1 : 0;
    s.sure_in2 = in * in;
    s.sure_out2 = (s.radius + 1) * (s.radius + 1);
    return s;
}

static uint8_t pixel_cover(const Segment *s, double px, double py)
{
    double along = (px - s->x) * s->dx + (py - s->y) * s->dy;
    double t = s->length2 > 0 ? along / s->length2 : 0;
    bool at_side = t > 0 && t < 1;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    double vx = px - s->x - t * s->dx, vy = py - s->y - t * s->dy;
    double distance2 = vx * vx + vy * vy;
    if (distance2 < s->sure_in2) return 255;
    if (distance2 > s->sure_out2) return 0;
    double distance = sqrt(distance2);
    double nx = 1, ny = 0; // on the axis itself any direction will do for a disc
    if (distance > 0) {
        nx = vx / distance;
        ny = vy / distance;
    } else if (s->length2 > 0) {
        nx = -s->dy / sqrt(s->length2);
        ny = s->dx / sqrt(s->length2);
    }
    double radius = at_side ? s->radius : s->end_radius;
    // Of a thin line both edges cross the same pixel: the near one and the one behind the axis.
    double part = square_part(radius - distance, nx, ny) + square_part(radius + distance, nx, ny) -
                  1;
    return part > 0 ? (uint8_t)lround(part * 255) : 0;
}

static bool is_sure(const Segment *s, double px, double py)
{
    double along = (px - s->x) * s->dx + (py - s->y) * s->dy;
    double t = s->length2 > 0 ? along / s->length2 : 0;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    double vx = px - s->x - t * s->dx, vy = py - s->y - t * s->dy;
    return vx * vx + vy * vy < s->sure_in2;
}

// A capsule is convex, so what is surely inside in a row is one stretch: where the one at x ends.
static int sure_until(const Segment *s, int x, int w, double py)
{
    if (!is_sure(s, x + 0.5, py)) return x;
    int in = x, out = w;
    while (out - in > 1) {
        int middle = in + (out - in) / 2;
        if (is_sure(s, middle + 0.5, py)) {
            in = middle;
        } else {
            out = middle;
        }
    }
    return in + 1;
}

void mask_capsule(uint8_t *into, int w, int h, Capsule shape)
{
    if (w <= 0 || h <= 0) return;
    double all = shape.x1 + shape.y1 + shape.x2 + shape.y2 + shape.radius;
    if (!isfinite(all) || shape.radius <= 0) {
        memset(into, 0, (size_t)w * (size_t)h);
        return;
    }
    Segment s = segment_of(shape);
    for (int y = 0; y < h; y++) {
        for (int x = 0; x < w;) {
            int end = sure_until(&s, x, w, y + 0.5);
            if (end > x) {
                memset(into + x, 255, (size_t)(end - x));
                x = end;
            } else {
                into[x] = pixel_cover(&s, x + 0.5, y + 0.5);
                x++;
            }
        }
        into += w;
    }
}
