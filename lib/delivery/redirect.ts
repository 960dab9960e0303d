/** One former address and the page it leads to now; both are addresses of this site without a query. */
export type Redirect = { readonly from: string; readonly to: string };
