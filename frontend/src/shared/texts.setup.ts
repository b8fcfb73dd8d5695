import english from "../../../src/main/resources/messages/ui_en.properties?raw";
import { useTexts } from "./texts";

useTexts(Object.fromEntries([...english.matchAll(/^(\w+)=(.*)$/gm)].map((line) => [line[1], line[2]])));
