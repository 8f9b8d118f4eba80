/** @throws SetupError naming the commands to get one */
export function ensureFirefox(): string;
