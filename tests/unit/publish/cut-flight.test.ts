import { expect, test } from "vitest";
import { cutFlight } from "../../../lib/publish/cut-flight.ts";

test("flight data goes as Next writes it, its first script too", () => {
  const scripts =
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"\\u003cp>"])</script>';
  expect(cutFlight(`<p>Hello</p>${scripts}<b>x</b>`)).toBe("<p>Hello</p><b>x</b>");
});

test.each([
  "<p>&lt;script>self.__next_f.push([1])&lt;/script></p>",
  '<script type="application/ld+json">{"name":"self.__next_f.push([1])"}</script>',
  "<script>alert(1);self.__next_f.push([1])</script>",
  "<script>self.__next_f.push([1,'<b>'])</script>",
])("%s stays, for the parser to read", (html) => {
  expect(cutFlight(html)).toBe(html);
});
