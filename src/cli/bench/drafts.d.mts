export function draft(length: number, seed: number): string;
export function typing(length: number, seed: number): Generator<string>;
export const LONG: number;
export const SHORT: number;
