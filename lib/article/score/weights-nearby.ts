/*
 * What a run's place and neighbours are worth, with the signs of the run itself weighed anew: as in weights-local.ts.
 */

export const bias = -110;
export const under20 = -73;
export const under40 = 4;
export const links = -108;
export const linked = -74;
export const shedHere = -109;
export const shedNear = -73;
export const shedFar = -26;
export const heading = 10;
export const li = 26;
export const bare = -49;
export const comment = -81;
export const author = -127;
export const date = -44;
export const title = -68;
export const source = -25;
export const boilerplate = -89;
export const boxHeading = -18;
export const underBoxHeading = -83;
export const capitals = -21;
export const outside = -112;
export const beforeProse = -104;
export const behindProse = -111;
export const beforeTitle = -35;
export const behindTitle = 132;
export const titleAgain = -63;
export const shortInside = 108;
export const next = 85;
export const around = 148;
export const siblings = 71;
export const cousins = 68;
export const proseInside = 91;
export const depth = -150;
export const card = -79;
