package org.ctvms.demo.ui;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.assertj.swing.core.Robot;

/** A robot that goes on only after what it did has come through the display, and looks for the focus before it needs it. */
final class FencedRobot {
    private static final Set<String> DEEDS =
            Set.of("click", "doubleClick", "rightClick", "press", "release", "type", "enter");

    private FencedRobot() {}

    static Robot around(Robot robot, DisplayFence fence, Runnable beforeFocus) {
        return (Robot) Proxy.newProxyInstance(
                FencedRobot.class.getClassLoader(), new Class<?>[] {Robot.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("focus")) {
                        beforeFocus.run();
                    }
                    Object answer = call(robot, method, arguments);
                    if (DEEDS.stream().anyMatch(method.getName()::startsWith) && !EventQueue.isDispatchThread()) {
                        fence.pass();
                        robot.waitForIdle();
                    }
                    return answer;
                });
    }

    private static Object call(Robot robot, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(robot, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
