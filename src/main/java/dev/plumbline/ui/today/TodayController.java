package dev.plumbline.ui.today;

import dev.plumbline.history.Effort;
import dev.plumbline.history.Entry;
import dev.plumbline.routine.Bar;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.Routine;
import dev.plumbline.settings.Household;
import dev.plumbline.ui.BarForm;
import dev.plumbline.ui.Notice;
import dev.plumbline.ui.WhoseData;
import dev.plumbline.ui.chart.ChartWords;
import dev.plumbline.ui.chart.FeelChart;
import dev.plumbline.ui.component.NoticeBox;
import dev.plumbline.ui.component.PhaseBar;
import dev.plumbline.ui.component.Presence;
import dev.plumbline.ui.component.ScaleRow;
import dev.plumbline.ui.component.Segmented;
import dev.plumbline.ui.component.WeekDots;
import dev.plumbline.words.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Today on the screen. Space starts and digits score from wherever the focus is, except where it types or presses.
public final class TodayController {
    private final TodayViewModel today;
    private final WhoseData people;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private Label date;

    @FXML
    private MenuButton whose;

    @FXML
    private Label heading;

    @FXML
    private PhaseBar phases;

    @FXML
    private Button start;

    @FXML
    private MenuButton routines;

    @FXML
    private MenuButton bars;

    @FXML
    private Label lengths;

    @FXML
    private Label blocked;

    @FXML
    private Label change;

    @FXML
    private VBox question;

    @FXML
    private Node practise;

    @FXML
    private Pane advice;

    @FXML
    private Label adviceLine;

    @FXML
    private Label adviceFrom;

    @FXML
    private Button follow;

    @FXML
    private VBox barForm;

    @FXML
    private TextField barName;

    @FXML
    private Segmented<Mount> mount;

    @FXML
    private Segmented<Reach> reach;

    @FXML
    private Button useBar;

    @FXML
    private Button cancelBar;

    @FXML
    private Label barReason;

    @FXML
    private ScaleRow before;

    @FXML
    private Label weekCount;

    @FXML
    private WeekDots week;

    @FXML
    private Label last;

    @FXML
    private Label feel;

    @FXML
    private Pane courseHeading;

    @FXML
    private FeelChart course;

    @FXML
    private Label noCourse;

    private boolean spaceIsDown;

    public TodayController(TodayViewModel today, WhoseData people, Words words) {
        this.today = today;
        this.people = people;
        this.words = words;
    }

    @FXML
    private void initialize() {
        before.valueProperty().bindBidirectional(today.beforeProperty());
        bindBarForm(today.barForm());
        today.asksBecauseProperty().subscribe(this::showQuestion);
        today.stateProperty().subscribe(this::render);
        people.household().subscribe(this::renderPeople);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onSpaceDown);
        root.addEventFilter(KeyEvent.KEY_RELEASED, this::onSpaceUp);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Nothing is said of people as long as there is one.
    private void renderPeople(@Nullable Household known) {
        Presence.show(whose, known != null && known.members().size() > 1);
        whose.getItems().clear();
        if (known != null) {
            whose.setText(known.inUse());
            whose.setAccessibleText(words.get("today.whose", known.inUse()));
            known.members().stream()
                    .filter(member -> !member.equals(known.current()))
                    .map(this::item)
                    .forEach(whose.getItems()::add);
        }
    }

    private MenuItem item(Household.Member member) {
        var item = new MenuItem(member.name());
        item.setOnAction(_ -> people.shower().accept(member));
        return item;
    }

    private void bindBarForm(BarForm form) {
        mount.setChoices(List.of(Mount.values()), held -> words.get("bar.mount." + held));
        reach.setChoices(List.of(Reach.values()), below -> words.get("bar.reach." + below));
        barName.textProperty().bindBidirectional(form.nameProperty());
        mount.valueProperty().bindBidirectional(form.mountProperty());
        reach.valueProperty().bindBidirectional(form.reachProperty());
        useBar.disableProperty().bind(form.completeProperty().not());
        showWhile(form.completeProperty().not(), barReason);
        showWhile(today.asksForBarProperty(), barForm);
    }

    private void render(TodayState state) {
        date.setText(state.date());
        renderPlan(state.plan());
        start.setDisable(!state.canStart());
        var oneRoutine = new ToggleGroup();
        routines.getItems()
                .setAll(state.routines().stream()
                        .map(routine -> item(routine, state.isWanted(routine), oneRoutine))
                        .toList());
        renderBars(state);
        renderCounsel(state.counsel());
        Presence.show(practise, state.newcomer() && !state.offer().routine().onFloor());
        renderLately(state.lately());
    }

    private void renderPlan(Plan plan) {
        heading.setText(plan.heading());
        phases.setPhases(plan.phases(), phase -> words.get("phase." + phase));
        lengths.setText(plan.lengths());
        Presence.say(blocked, plan.blocked());
        Presence.say(change, plan.change());
        start.setAccessibleHelp(plan.blocked());
    }

    private void renderCounsel(@Nullable Counsel counsel) {
        Presence.show(advice, counsel != null);
        if (counsel != null) {
            adviceLine.setText(counsel.line());
            adviceFrom.setText(counsel.from());
            follow.setText(counsel.action());
            Presence.show(follow, !counsel.action().isEmpty());
        }
    }

    private void renderBars(TodayState state) {
        var known = state.practice().bars();
        Presence.show(bars, !known.isEmpty());
        Presence.show(cancelBar, !known.isEmpty());
        var inUse = state.practice().barInUse();
        inUse.ifPresent(bar -> bars.setText(words.get("today.bar", bar.name())));
        var oneBar = new ToggleGroup();
        bars.getItems()
                .setAll(known.stream()
                        .map(bar -> item(bar, inUse.filter(bar::equals).isPresent(), oneBar))
                        .toList());
        var another = new MenuItem(words.get("bar.add"));
        another.setOnAction(_ -> askForBar());
        bars.getItems().add(another);
    }

    private void renderLately(Lately lately) {
        week.show(lately.week(), words.locale());
        weekCount.setText(lately.weekCount());
        Presence.say(last, lately.last());
        Presence.say(feel, lately.feel());
        var scored = !lately.course().isEmpty();
        Presence.show(courseHeading, scored);
        Presence.show(course, scored);
        Presence.show(noCourse, !scored);
        course.show(lately.course(), ChartWords.silent(words.get("today.weeks.chart")));
    }

    private MenuItem item(Routine routine, boolean wanted, ToggleGroup one) {
        var text = words.get("today.routine.item", routine.name(), routine.sets(), words.span(routine.setLength()));
        return marked(text, wanted, one, () -> today.choose(routine));
    }

    private MenuItem item(Bar bar, boolean inUse, ToggleGroup one) {
        return marked(bar.name(), inUse, one, () -> today.use(bar));
    }

    /// Of the items of `one` exactly one is marked, also where it is taken once more.
    private static MenuItem marked(String text, boolean selected, ToggleGroup one, Runnable taken) {
        var item = new RadioMenuItem(text);
        item.setToggleGroup(one);
        item.setSelected(selected);
        item.setOnAction(_ -> taken.run());
        return item;
    }

    private void showQuestion(@Nullable Entry because) {
        question.getChildren().clear();
        if (because != null) {
            var notice = new Notice(
                    "rest",
                    Notice.Kind.STOP,
                    restHeadline(because),
                    words.get("today.sign.body"),
                    List.of(
                            Notice.Action.of(words.get("today.sign.rest"), today::notToday),
                            Notice.Action.quiet(words.get("today.sign.anyway"), today::startAnyway)));
            question.getChildren().add(new NoticeBox(notice));
        }
        Presence.show(question, because != null);
        if (because != null && question.lookup(".button") instanceof Button rest) {
            rest.requestFocus();
        }
    }

    private String restHeadline(Entry because) {
        if (!because.signs().isEmpty()) {
            return words.get("today.sign.headline");
        }
        return words.get(because.effort() == Effort.SLIPPING ? "today.rest.slipping" : "today.rest.worse");
    }

    @FXML
    private void start() {
        today.start();
    }

    @FXML
    private void follow() {
        today.follow();
        start.requestFocus();
    }

    @FXML
    private void refuse() {
        today.refuse();
        start.requestFocus();
    }

    @FXML
    private void practise() {
        today.practiseLanding();
    }

    private void askForBar() {
        today.askForBar();
        barName.requestFocus();
        barName.selectAll();
    }

    @FXML
    private void addBar() {
        today.addBar();
        start.requestFocus();
    }

    @FXML
    private void keepBars() {
        today.keepBars();
        bars.requestFocus();
    }

    @FXML
    private void justLog() {
        today.justLog();
    }

    /// Space starts when it is let go, as a button does, except where the keyboard went to a button: that one is
    /// pressed.
    /// What the mouse left the focus on does not count. While Today asks something, only the answers are pressed.
    private void onSpaceDown(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.SPACE && !question.isVisible() && !isForItsTarget(pressed)) {
            spaceIsDown = true;
            pressed.consume();
        }
    }

    private void onSpaceUp(KeyEvent released) {
        if (released.getCode() == KeyCode.SPACE && spaceIsDown) {
            spaceIsDown = false;
            released.consume();
            today.start();
        }
    }

    private static boolean isForItsTarget(KeyEvent key) {
        return key.getTarget() instanceof TextInputControl
                || (key.getTarget() instanceof ButtonBase button && button.isFocusVisible());
    }

    private void onKey(KeyEvent pressed) {
        if (!(pressed.getTarget() instanceof TextInputControl)) {
            before.type(pressed);
        }
    }

    private static void showWhile(ObservableValue<Boolean> condition, Node node) {
        condition.subscribe(whether -> Presence.show(node, whether));
    }
}
