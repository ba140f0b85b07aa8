import { localTime } from './local-time';

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3})\d*)?$/;

/** Epoch milliseconds of a `datetime` attribute: ISO with an offset, or without one in the browser's own time zone. */
export function machineTime(datetime: string | null | undefined): number | null {
  const [, ...parts] = LOCAL.exec(datetime ?? '') ?? [];
  if (parts.length > 0) {
    const [year, month, day, hours, minutes, seconds, milliseconds] = parts.map((part) => Number(part ?? 0));
    const at = localTime(year!, month!, day!, hours!, minutes!, seconds!);
    return at === null ? null : at + milliseconds!;
  }
  const at = /(?:Z|[+-]\d\d:?\d\d)$/.test(datetime ?? '') ? Date.parse(datetime!) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
