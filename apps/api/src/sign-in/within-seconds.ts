/** The work's result, or the fault when it takes longer; what still runs then is bounded by its own limits. */
export const withinSeconds = async <T>(seconds: number, work: Promise<T>, fault: () => Error): Promise<T> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(fault()), seconds * 1000);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};
