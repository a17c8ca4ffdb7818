package draad.staff;

import draad.shared.Text;
import java.util.List;

/** Who works at the demo's bank, and in which teams. */
final class DemoPeople {

    /** @param about what they are good for in the demo */
    record Person(String userName, String name, String channel, List<String> roles, List<String> skills, Text about) {}

    record DemoTeam(String id, String en, String nl, List<String> queues, List<String> members) {}

    private static final List<String> DESK = List.of("closing-desk", "data-quality", "business-desk", "english");
    private static final List<String> ADVISER =
            List.of("mortgage-licence", "large-mortgage", "business-income", "english");
    private static final List<String> ACCEPTANT = List.of("mortgage-acceptance", "large-mortgage");
    private static final List<String> COMPLAINTS =
            List.of("complaint-handling", "bereavement-care", "business-desk", "closing-desk");

    private static final List<String> LEAD =
            List.of("closing-desk", "data-quality", "business-desk", "english", "compliance");

    /** In so small a bank one person leads all, and so answers for every contact moment. */
    private static final List<String> LEADS = List.of(
            "team-lead",
            "compliance",
            "mortgage-team-lead",
            "payments-team-lead",
            "savings-team-lead",
            "complaints-team-lead",
            "bereavement-team-lead",
            "compliance-lead",
            "customer-contact-lead",
            "data-quality-lead");

    static final List<Person> PEOPLE = List.of(
            new Person(
                    "agent",
                    "Samira Bouzid",
                    "phone",
                    List.of("agent"),
                    DESK,
                    new Text(
                            "Answers the phone and helps with accounts and savings",
                            "Neemt de telefoon aan en helpt met rekeningen en sparen")),
            new Person(
                    "branch-adviser",
                    "Tom de Wit",
                    "branch",
                    List.of("adviser"),
                    DESK,
                    new Text("Receives customers at the branch", "Ontvangt klanten op het kantoor")),
            new Person(
                    "mortgage-specialist",
                    "Ilse Vermeer",
                    "branch",
                    List.of("adviser"),
                    ADVISER,
                    new Text(
                            "Advises on mortgages, with a valid licence",
                            "Adviseert over hypotheken, met een geldige vergunning")),
            new Person(
                    "mortgage-acceptant",
                    "Ruben Kok",
                    "branch",
                    List.of("acceptant"),
                    ACCEPTANT,
                    new Text("Decides on mortgage proposals", "Beslist over hypotheekvoorstellen")),
            new Person(
                    "mailroom",
                    "Joke Postma",
                    "mail",
                    List.of("mailroom"),
                    List.of("data-quality"),
                    new Text("Scans reply cards and returned mail", "Scant antwoordkaarten en retourpost")),
            new Person(
                    "webcare-agent",
                    "Yara Singh",
                    "webcare",
                    List.of("webcare"),
                    DESK,
                    new Text("Answers on social media and by e-mail", "Antwoordt op sociale media en per e-mail")),
            new Person(
                    "complaints",
                    "Henk Oosterhuis",
                    "phone",
                    List.of("complaints"),
                    COMPLAINTS,
                    new Text(
                            "Deals with complaints in which nobody was involved before",
                            "Behandelt klachten, zonder er eerder bij betrokken te zijn")),
            new Person(
                    "second-complaints",
                    "Nadia el Amrani",
                    "phone",
                    List.of("complaints"),
                    COMPLAINTS,
                    new Text(
                            "Deals with the complaints that a colleague was involved in",
                            "Behandelt de klachten waar een collega bij betrokken was")),
            new Person(
                    "compliance",
                    "Mei Lin Chan",
                    "branch",
                    List.of("compliance"),
                    List.of("compliance"),
                    new Text("Sees to what the law orders", "Let op wat de wet gebiedt")),
            new Person(
                    "team-lead",
                    "Anouk Jansen",
                    "phone",
                    LEADS,
                    LEAD,
                    new Text(
                            "Leads all teams: assigns work and hears of missed promises",
                            "Leidt alle teams: verdeelt werk en hoort van gemiste beloften")),
            new Person(
                    "designer",
                    "Bram Willems",
                    "branch",
                    List.of("designer"),
                    List.of(),
                    new Text("Draws processes and writes rules", "Tekent processen en schrijft regels")),
            new Person(
                    "second-designer",
                    "Fatma Yildiz",
                    "branch",
                    List.of("designer"),
                    List.of(),
                    new Text("Reads what the other designer made", "Leest mee met de andere ontwerper")),
            new Person(
                    "operator",
                    "Kees Hofman",
                    "branch",
                    List.of("operator"),
                    List.of("data-quality"),
                    new Text(
                            "Keeps the processes running and starts reviews",
                            "Houdt de processen gaande en start onderzoeken")));

    static final List<DemoTeam> TEAMS = List.of(
            new DemoTeam(
                    "contact-centre",
                    "Contact centre",
                    "Klantcontact",
                    List.of("phone", "savings-service"),
                    List.of("agent", "webcare-agent")),
            new DemoTeam("branches", "Branches", "Kantoren", List.of("branch"), List.of("branch-adviser")),
            new DemoTeam(
                    "accounts",
                    "Account service",
                    "Rekeningen",
                    List.of("closing-service", "data-quality"),
                    List.of("agent", "branch-adviser", "webcare-agent", "operator", "mailroom")),
            new DemoTeam(
                    "mortgages",
                    "Mortgage advice",
                    "Hypotheekadvies",
                    List.of("mortgage-advice"),
                    List.of("mortgage-specialist")),
            new DemoTeam(
                    "acceptance",
                    "Mortgage acceptance",
                    "Hypotheekacceptatie",
                    List.of("mortgage-acceptance"),
                    List.of("mortgage-acceptant")),
            new DemoTeam("mailroom", "Mailroom", "Postkamer", List.of("mailroom"), List.of("mailroom")),
            new DemoTeam("webcare", "Webcare", "Webcare", List.of("webcare"), List.of("webcare-agent")),
            new DemoTeam(
                    "complaints",
                    "Complaints",
                    "Klachten",
                    List.of("complaints"),
                    List.of("complaints", "second-complaints")),
            new DemoTeam(
                    "bereavement",
                    "Bereavement",
                    "Nabestaanden",
                    List.of("bereavement"),
                    List.of("complaints", "second-complaints")),
            new DemoTeam("compliance", "Compliance", "Compliance", List.of("compliance"), List.of("compliance")),
            new DemoTeam("leads", "Team leads", "Teamleiders", List.of("team-leads", "unrouted"), List.of("operator")));

    private DemoPeople() {}
}
