import "../styles/desk.css";
import { offerPasskeys } from "./passkey";

offerPasskeys();
