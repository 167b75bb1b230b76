/** The five highlight colours, in the order in which they are offered. The names are stored; what they mean is a setting. */
export const colours = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type Colour = (typeof colours)[number];
