/** The latest year a date may have when the caller does not say: no clock is read. */
export const latestYearByDefault = 2100
