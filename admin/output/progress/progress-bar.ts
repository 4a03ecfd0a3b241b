const CELLS = 24;

/**
 * A line that shows how far something is: a bar, the count, and once that can be told how fast it goes and how long it will take.
 * @param seconds in which so much was done
 */
export const progressBar = (done: number, total: number, seconds: number): string => {
  const full = total > 0 ? Math.floor((CELLS * done) / total) : CELLS;
  const bar = '█'.repeat(full) + '░'.repeat(CELLS - full);
  const perSecond = seconds > 0 ? done / seconds : 0;
  const speed =
    perSecond > 0
      ? `, ${perSecond.toFixed(perSecond < 10 ? 1 : 0)} a second, ${left((total - done) / perSecond)} left`
      : '';
  return `${bar} ${done.toLocaleString('en')} of ${total.toLocaleString('en')} done${speed}`;
};

const left = (seconds: number): string => {
  const minutes = Math.round(seconds / 60);
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  return minutes < 100 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
};
