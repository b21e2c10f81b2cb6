/** A shape of a picture; places are in its own units, colours are names of the style sheet. */
export type Shape =
  | {
      readonly line: readonly [x1: number, y1: number, x2: number, y2: number];
      readonly look: Look;
    }
  | {
      readonly box: readonly [x: number, y: number, width: number, height: number];
      readonly look: Look;
      readonly round?: number;
    }
  | { readonly path: readonly (readonly [x: number, y: number])[]; readonly look: Look }
  | { readonly dot: readonly [x: number, y: number]; readonly look: Look }
  | {
      readonly text: string;
      readonly at: readonly [x: number, y: number];
      readonly align?: 'start' | 'middle' | 'end';
    };

/** How a shape looks: what the style sheet says of the name. */
export type Look = 'axis' | 'bound' | 'main' | 'here' | 'good' | 'bad' | 'open' | 'faint';

/** A picture as data, with what it shows in words for whoever does not see it. */
export interface Picture {
  readonly title: string;
  /** What the picture says, in a sentence or two: also where no picture can stand. */
  readonly said: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
