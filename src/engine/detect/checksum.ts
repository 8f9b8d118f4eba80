/** Sum of each digit times its weight. */
export const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);

/** Luhn's check, as on payment cards (ISO/IEC 7812-1). */
export function luhn(digits: readonly number[]): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits[digits.length - 1 - i] ?? 0;
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** The check of NHS, CHI and Health & Care numbers: weights 10 to 2, modulo 11; a check digit of 10 is never given out. */
export function nhsCheck(digits: readonly number[]): boolean {
  if (digits.length !== 10 || new Set(digits).size === 1) return false;
  const check = (11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === digits[9];
}

/** GS1's check digit: weights 3 and 1 from the right. */
export function gs1(digits: readonly number[]): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
