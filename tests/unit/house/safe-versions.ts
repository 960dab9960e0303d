/** A version below which a package has a known fault, its line told by the major; the source says so. */
type SafeVersion = { readonly name: string; readonly from: string; readonly source: string };

// biome-ignore format: a table, a package a line
/** The oldest version of each line a package may have here; what has no row was not looked up, or we found no source that names a fault. */
export const safeVersions: readonly SafeVersion[] = [
  { name: "next", from: "16.2.6", source: "https://security.snyk.io/vuln/SNYK-JS-NEXT-16638676 and the 13 advisories of 7 May 2026" },
  { name: "react", from: "19.2.6", source: "CVE-2026-23870, https://devops-daily.com/posts/nextjs-16-2-6-15-5-18-security-release" },
  { name: "react-dom", from: "19.2.6", source: "as react, which it is released with" },
  { name: "esbuild", from: "0.28.1", source: "GHSA-gv7w-rqvm-qjhr, https://github.com/pyodide/pyodide-webpack-plugin/issues/37" },
  { name: "js-yaml", from: "3.14.2", source: "GHSA-mh29-5h37-fv8m, https://github.com/github/advisory-database/pull/6420" },
  { name: "js-yaml", from: "4.1.1", source: "GHSA-mh29-5h37-fv8m" },
  { name: "postcss", from: "8.5.10", source: "GHSA-qx2v-qp2m-jg93, https://github.com/postcss/postcss/issues/2083" },
  { name: "picomatch", from: "2.3.2", source: "GHSA-c2c7-rcm5-vvqj, https://github.com/rancher/dashboard/pull/18376" },
  { name: "picomatch", from: "4.0.4", source: "GHSA-c2c7-rcm5-vvqj" },
  { name: "vite", from: "8.0.16", source: "GHSA-fx2h-pf6j-xcff, https://github.com/jwilleke/mjs-project-template/issues/12" },
];
