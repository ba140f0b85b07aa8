/** Calendar parts of a birthday as stored: --MM-DD, or YYYY-MM-DD. */
function partsOf(birthday: string): { month: number; day: number } | null {
  const found = /^(?:\d{4}|-)-(?<month>\d\d)-(?<day>\d\d)$/.exec(birthday)?.groups;
  return found ? { month: Number(found.month), day: Number(found.day) } : null;
}

/** Local midnight of the birthday that is today or comes next; null for none. 29 February is kept on the 28th in other years. */
export function nextBirthday(birthday: string | null, now: number): number | null {
  const parts = birthday === null ? null : partsOf(birthday);
  if (!parts) return null;
  const today = new Date(now).setHours(0, 0, 0, 0);
  const year = new Date(now).getFullYear();
  const inYear = (one: number) => {
    const leap = new Date(one, 1, 29).getMonth() === 1;
    const day = parts.month === 2 && parts.day === 29 && !leap ? 28 : parts.day;
    return new Date(one, parts.month - 1, day).getTime();
  };
  return inYear(year) >= today ? inYear(year) : inYear(year + 1);
}
